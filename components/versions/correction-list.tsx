import type { Correction } from "@/lib/briefing/model";
import { correctionAnchor } from "@/lib/versions/correction-anchor";
import { textIn } from "@/lib/text/text-in";
import type { OpenPage } from "@/wording/page/open-page";
import { InLanguage } from "../page/in-language";
import { Phrase } from "../page/phrase";

type CorrectionListProps = {
  page: Pick<OpenPage, "lang" | "words">;
  corrections: readonly Correction[];
  /** Where each is under its own address; elsewhere it leads there. */
  hrefOf?: (correction: Correction) => string;
};

/** What was wrong, since when, and why: each correction apart from what has merely changed. */
export function CorrectionList({
  page: { lang, words },
  corrections,
  hrefOf,
}: CorrectionListProps) {
  return (
    <ul className="corrections" role="list">
      {corrections.map((correction) => (
        <li
          key={correction.id}
          id={hrefOf ? undefined : correctionAnchor(correction)}
          className="correction"
        >
          <p>
            <a
              className="tag"
              href={hrefOf?.(correction) ?? `#${correctionAnchor(correction)}`}
            >
              <Phrase {...words.marked("Versions.correction")} />
            </a>{" "}
            <strong>
              <Phrase {...words.marked("Versions.wrong")} />
            </strong>{" "}
            <InLanguage {...textIn(correction.wrong, lang)} />
          </p>
          <p>
            <strong>
              <Phrase {...words.marked("Versions.why")} />
            </strong>{" "}
            <InLanguage {...textIn(correction.why, lang)} />
          </p>
          <p className="source-about">
            <Phrase
              {...words.marked("Versions.wrongFrom", {
                since: correction.since,
                version: correction.corrected_in,
              })}
            />
          </p>
        </li>
      ))}
    </ul>
  );
}
