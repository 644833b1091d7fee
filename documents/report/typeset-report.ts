import { typeset } from "@/lib/text/typeset";
import type { ReportContent } from "./report-content";

/** What is no sentence: addresses, ids, colours, the words of a source as they are in it. */
const untouched = new Set([
  "accent",
  "address",
  "dated",
  "fragment",
  "href",
  "id",
  "lang",
  "logo",
  "url",
]);

/** A document with the spaces that do not break, each text by the rules of its own language. */
export function typesetReport(content: ReportContent): ReportContent {
  return setValue(content, content.lang) as ReportContent;
}

function setValue(value: unknown, lang: string): unknown {
  if (typeof value === "string") return typeset(value, lang);
  if (Array.isArray(value)) return value.map((one) => setValue(one, lang));
  if (typeof value !== "object" || value === null) return value;
  const fields = value as Readonly<Record<string, unknown>>;
  // A line can be in another language than the document; the lang of a note is that of its fragment.
  const isLine = "tone" in fields && typeof fields["lang"] === "string";
  return Object.fromEntries(
    Object.entries(fields).map(([name, one]) => {
      if (untouched.has(name)) return [name, one];
      const isOwn = isLine && name === "text";
      return [name, setValue(one, isOwn ? String(fields["lang"]) : lang)];
    }),
  );
}
