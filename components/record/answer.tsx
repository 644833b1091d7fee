import type { AnswerPiece } from "@/wording/record/say-answer";
import { Phrase } from "../page/phrase";

/** An answer in one line; what is not known stands back. */
export function Answer({ pieces }: { pieces: readonly AnswerPiece[] }) {
  return pieces.map(({ isUnknown = false, ...piece }, index) =>
    isUnknown ? (
      <span key={index} className="not-known">
        <Phrase {...piece} />
      </span>
    ) : (
      <Phrase key={index} {...piece} />
    ),
  );
}
