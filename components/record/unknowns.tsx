import type { Words } from "@/i18n/translator";

/** What a reader would look for and no source says: said, not left blank. */
export function Unknowns({
  unknowns,
  words,
}: {
  unknowns: readonly string[];
  words: Words;
}) {
  if (unknowns.length === 0) return null;
  return (
    <p className="unknown">
      {words("Record.unknown")}: {unknowns.join("; ")}.
    </p>
  );
}
