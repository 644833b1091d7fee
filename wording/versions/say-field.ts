import type { Words } from "@/i18n/translator";

/** The name of a part of a record: `marker.lat` is “Marker (lat)”; fields without a name as they are. */
export function sayField(field: string, words: Words): string {
  const [first = "", ...rest] = field.split(".");
  const known = fields.find((one) => one === first);
  const name = known === undefined ? first : words(`Versions.fields.${known}`);
  // Lists are counted from 1 by readers.
  const steps = rest.map((step) =>
    /^\d+$/.test(step) ? String(Number(step) + 1) : step,
  );
  return steps.length === 0 ? name : `${name} (${steps.join(", ")})`;
}

const fields = [
  "text",
  "evidence",
  "date",
  "role",
  "level",
  "location",
  "participants",
  "persons",
  "note",
  "unknowns",
  "contested",
  "disagreements",
  "question",
  "title",
  "summary",
  "name",
  "disclaimer",
  "publisher",
  "method",
  "contact",
  "projection",
  "region",
  "boundaries",
  "formal",
  "formal_endonym",
  "endonym",
  "known_as",
  "iso3",
  "m49",
  "marker",
  "point",
  "url",
  "language",
  "retrieved",
  "kind",
  "titles",
  "part",
  "interval",
  "precision",
  "country",
  "positions",
  "statements",
  "shown",
  "touches",
  "sha256",
  "order",
  "format",
] as const;
