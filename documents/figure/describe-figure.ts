import { paperAccent } from "@/lib/map/briefing-look";
import type { Words } from "@/i18n/translator";
import type { Briefing } from "@/lib/briefing/model";
import { describeDate } from "@/lib/dates/describe";
import type { FigureContent } from "@/lib/sheet/figure-content";
import { nameFile } from "@/lib/url/file-name";
import { loadLogo } from "@/lib/load/load-logo";
import { plainIn, textIn } from "@/lib/text/text-in";
import { describeCaption } from "@/wording/figure/describe-caption";
import { addressOf, nameView } from "@/wording/page/view-address";
import { sayLive } from "@/wording/page/say-local-address";
import type { ViewPage } from "@/wording/page/view-files";
import { describeFigurePlaces } from "./describe-figure-places";
import { describeFigureLegend } from "./describe-figure-legend";
import { countSources, describeFigureView } from "./describe-figure-view";
import { drawCode } from "./draw-code";
import { saySourceLine } from "./say-source-line";
import { sayMapFile, sayOrganisation } from "@/wording/clearance/say-clearance";
import { sayShortDisclaimer } from "@/wording/clearance/say-short-disclaimer";
import { markLanguage } from "@/wording/page/mark-language";

/**
 * Everything that the figure of a view says, in the words of its language. `part` is its size and kind,
 * as in the name of its file, which a sheet says.
 */
export function describeFigure(page: ViewPage, part = "page"): FigureContent {
  const { briefing, lang, words, place, lens } = page;
  const say = (text: Readonly<Record<string, string>>) => plainIn(text, lang);
  const places = describeFigurePlaces(page);
  const mine = places.find((one) => one.id === place?.id);
  const title = say(briefing.title);
  const isDraft = briefing.status !== "cleared";
  const { caption, alternative } = describeCaption(page);
  return {
    lang,
    accent: paperAccent(briefing),
    id: `figure-${nameFile(nameView(page), part, "")}`,
    heading:
      mine === undefined
        ? `${caption}. ${title}`
        : `${mine.name}: ${mine.label}. ${title}`,
    description: alternative,
    kicker: mine === undefined ? say(briefing.project) : title,
    title: mine?.name ?? (lens === "participation" ? title : caption),
    caption,
    tag:
      mine === undefined ? null : { ...mine, isCity: place?.kind === "city" },
    ...describeFigureView(page),
    sourceLine: saySourceLine(page, countSources(page), addressOf(page)),
    places,
    selected: place?.id ?? null,
    legend: describeFigureLegend(page, mine),
    scale: {
      unit: words("Figure.km"),
      about: `${words("Figure.scale")} ${sayProjection(briefing, lang, words)}`,
    },
    organisation: sayOrganisation(briefing, lang),
    disclaimer: markLanguage(textIn(briefing.disclaimer, lang)),
    shortDisclaimer: sayShortDisclaimer(page),
    logo: loadLogo(briefing),
    imprint: describeImprint(page, part),
    live: describeLive(page),
    watermark: isDraft ? words("Figure.draft") : null,
  };
}

function sayProjection(
  { projection }: Briefing,
  lang: string,
  words: Words,
): string {
  if (projection.kind !== "albers")
    return words(`Figure.projection.${projection.kind}`);
  const format = new Intl.NumberFormat(lang, { maximumFractionDigits: 2 });
  const [first = "", second = ""] = projection.parallels.map((parallel) =>
    words("Figure.parallel", {
      degrees: format.format(Math.abs(parallel)),
      side: parallel < 0 ? "south" : "north",
    }),
  );
  return words("Figure.projection.albers", { first, second });
}

/** Publisher and data, status, number and file name of the map: a line each. */
function describeImprint(
  page: ViewPage,
  part: string,
): FigureContent["imprint"] {
  const { briefing, lang, words } = page;
  const { publisher, status, version } = briefing;
  const date = describeDate(briefing.dated, lang).text;
  const data = words("Site.dataOf", { date, version });
  const number = sayMapFile(page, part);
  return [
    { text: `${plainIn(publisher.name, lang)} · ${data}`, isDraft: false },
    { text: words(`Site.${status}`), isDraft: status !== "cleared" },
    ...(number === null ? [] : [{ text: number, isDraft: false }]),
  ];
}

function describeLive(page: ViewPage): FigureContent["live"] {
  const url = addressOf(page);
  return { label: sayLive("figure", page.words), url, code: drawCode(url) };
}
