import type { Words } from "@/i18n/translator";
import { Phrase } from "./phrase";

/** The first stop of the keyboard: past the header. */
export function SkipLink({ words }: { words: Words }) {
  return (
    <a className="skip visually-hidden" href="#content">
      <Phrase {...words.marked("Site.skip")} />
    </a>
  );
}
