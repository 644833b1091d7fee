import { plainIn } from "@/lib/text/text-in";
import type { OpenPage } from "../page/open-page";

/** The disclaimer in one line; its first sentence where the briefing has no shorter form. */
export function sayShortDisclaimer({
  briefing,
  lang,
}: Pick<OpenPage, "briefing" | "lang">): string {
  const { disclaimer_short: short } = briefing;
  if (short !== undefined) return plainIn(short, lang);
  const sentences = new Intl.Segmenter(lang, { granularity: "sentence" });
  const [first] = sentences.segment(plainIn(briefing.disclaimer, lang));
  return first?.segment.trim() ?? "";
}
