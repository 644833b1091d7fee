import type { Words } from "@/i18n/translator";

/** The first stop of the keyboard: past the header. */
export function SkipLink({ words }: { words: Words }) {
  return (
    <a className="skip visually-hidden" href="#content">
      {words("Site.skip")}
    </a>
  );
}
