import { describeDate } from "@/lib/dates/describe";
import type { FigureContent } from "@/lib/sheet/figure-content";
import { endSentence } from "@/lib/text/end-sentence";
import { plainIn } from "@/lib/text/text-in";
import type { OpenPage } from "@/wording/page/open-page";
import { sayLocalAddress } from "@/wording/page/say-local-address";

/** Whose a figure is, of which data, and on how many sources, with the address at which they are. */
export function saySourceLine(
  { briefing, lang, words }: OpenPage,
  count: number,
  url: string,
): FigureContent["sourceLine"] {
  const line = words("Figure.sourceLine", {
    publisher: plainIn(briefing.publisher.name, lang),
    title: plainIn(briefing.title, lang),
    date: describeDate(briefing.dated, lang).text,
    version: briefing.version,
    count,
  });
  const status =
    briefing.status === "cleared" ? [] : [endSentence(words("Site.draft"))];
  return { text: [line, ...status, ...sayLocalAddress(words)].join(" "), url };
}
