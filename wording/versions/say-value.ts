import { sourceTitle } from "@/lib/citations/source-title";
import { nameRecord } from "@/lib/versions/subject";
import { plainIn } from "@/lib/text/text-in";
import type { OpenPage } from "@/wording/page/open-page";
import { sayLocator } from "@/wording/record/say-locator";
import type { Briefing } from "@/lib/briefing/model";

type Speaker = Pick<OpenPage, "briefing" | "lang" | "words">;

/** The value of a field of a published statement in words; nothing for what was not there. */
export function sayValue(speaker: Speaker, value: unknown): string {
  if (value === undefined || value === null) return "";
  if (typeof value === "boolean")
    return speaker.words(`Versions.${value ? "yes" : "no"}`);
  if (Array.isArray(value))
    return value.map((one) => sayValue(speaker, one)).join(" · ");
  if (typeof value === "object") return sayObject(speaker, value);
  return nameRecord(speaker.briefing, String(value), speaker.lang);
}

function sayObject(speaker: Speaker, value: object): string {
  const { briefing, lang, words } = speaker;
  const fields = value as Record<string, unknown>;
  if (isLocalText(fields, briefing)) return plainIn(fields, lang);
  if (typeof fields["fragment"] === "string") {
    const source = briefing.sources.find(({ id }) => id === fields["source"]);
    const title = source
      ? sourceTitle(source, lang).text
      : String(fields["source"]);
    const locator =
      typeof fields["locator"] === "string"
        ? `, ${sayLocator(fields["locator"], words)}`
        : "";
    return [
      `${title}${locator}: ${words("Report.quote", { text: fields["fragment"] })}`,
      ...(fields["stance"] === "contradicts"
        ? [`(${words("Note.contradicts")})`]
        : []),
      ...(fields["shows"] === "read" ? [words("Note.read")] : []),
    ].join(" ");
  }
  return Object.values(fields)
    .map((one) => sayValue(speaker, one))
    .join(" · ");
}

/** Whether fields are a text in languages of the briefing. */
function isLocalText(
  fields: Record<string, unknown>,
  { languages }: Briefing,
): fields is Record<string, string> {
  const tags = Object.keys(fields);
  return tags.length > 0 && tags.every((tag) => languages.includes(tag));
}
