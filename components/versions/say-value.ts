import type { Briefing } from "@/lib/briefing/model";
import { nameRecord } from "@/lib/versions/subject";

/** The value of a field of a published statement in words; a dash for what was not there. */
export function sayValue(
  briefing: Briefing,
  value: unknown,
  lang: string,
): string[] {
  if (value === undefined || value === null) return ["—"];
  if (Array.isArray(value))
    return value.length === 0
      ? ["—"]
      : value.map((one) => sayValue(briefing, one, lang).join(" · "));
  if (typeof value === "object") return [sayObject(briefing, value, lang)];
  return [nameRecord(briefing, String(value), lang)];
}

function sayObject(briefing: Briefing, value: object, lang: string): string {
  const fields = value as Record<string, unknown>;
  // A text in several languages.
  if (typeof fields[lang] === "string") return fields[lang];
  if (typeof fields["fragment"] === "string") {
    const source = briefing.sources.find(({ id }) => id === fields["source"]);
    const title = source?.title[lang] ?? String(fields["source"]);
    const locator = fields["locator"] ? `, ${String(fields["locator"])}` : "";
    return `${title}${locator}: “${fields["fragment"]}”`;
  }
  return Object.values(fields)
    .flatMap((one) => sayValue(briefing, one, lang))
    .join(" · ");
}
