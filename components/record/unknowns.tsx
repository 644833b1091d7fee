import type { Words } from "@/i18n/translator";
import { AllInLanguage } from "../page/in-language";
import type { TextIn } from "@/lib/text/text-in";
import { Phrase } from "../page/phrase";

/** What a reader would look for and no source says: said, not left blank. */
export function Unknowns({
  unknowns,
  words,
}: {
  unknowns: readonly TextIn[];
  words: Words;
}) {
  if (unknowns.length === 0) return null;
  return (
    <p className="unknown">
      <Phrase {...words.marked("Record.unknown")} />:{" "}
      <AllInLanguage texts={unknowns} between="; " />.
    </p>
  );
}
