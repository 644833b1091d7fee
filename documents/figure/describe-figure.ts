import { paperAccent } from "@/lib/map/briefing-look";
import type { Words } from "@/i18n/translator";
import type { Briefing } from "@/lib/briefing/model";
import { describeDate } from "@/lib/dates/describe";
import type { FigureContent, FigurePlace } from "@/lib/sheet/figure-content";
import { paths } from "@/lib/url/paths";
import { absoluteUrl } from "@/lib/url/site";
import { occasionRole, unknownRole } from "@/lib/views/place-marks";
import { summariseLenses } from "@/lib/views/lens-summary";
import { loadLogo } from "@/lib/load/load-logo";
import { fillOfRole } from "@/lib/map/role-fills";
import { unknownShape } from "@/lib/map/symbols";
import { plainIn, textIn } from "@/lib/text/text-in";
import { joinLabel } from "@/wording/map/map-place";
import { describePlaces } from "@/wording/map/describe-places";
import { sayRoleMeaning } from "@/wording/map/say-roles";
import type { ViewPage } from "@/wording/page/view-files";
import { saySpace } from "@/wording/map/say-space";
import { describePlaceFigure } from "./describe-figure-view";
import { drawCode } from "./draw-code";
import { sayMapFile, sayOrganisation } from "@/wording/clearance/say-clearance";
import { markLanguage } from "@/wording/page/mark-language";

/** Everything that the figure of a view says, in the words of its language. */
export function describeFigure(page: ViewPage): FigureContent {
  const { briefing, lang, words, place, view } = page;
  const say = (text: Readonly<Record<string, string>>) => plainIn(text, lang);
  const places = describeFigurePlaces(page);
  const mine = places.find((one) => one.id === place?.id);
  const title = say(briefing.title);
  const isDraft = briefing.status !== "cleared";
  return {
    lang,
    accent: paperAccent(briefing),
    id: `figure-${view}`,
    heading:
      mine === undefined ? title : `${mine.name}: ${mine.label}. ${title}`,
    description: describePicture(page, places),
    kicker: mine === undefined ? say(briefing.project) : title,
    title: mine?.name ?? title,
    tag:
      mine === undefined ? null : { ...mine, isCity: place?.kind === "city" },
    ...describePlaceFigure(page),
    places,
    selected: place?.id ?? null,
    legend: describeLegend(page, mine),
    scale: {
      unit: words("Figure.km"),
      about: `${words("Figure.scale")} ${sayProjection(briefing, lang, words)}`,
    },
    organisation: sayOrganisation(briefing, lang),
    disclaimer: markLanguage(textIn(briefing.disclaimer, lang)),
    logo: loadLogo(briefing),
    imprint: describeImprint(page),
    live: describeLive(page),
    watermark: isDraft ? words("Figure.draft") : null,
  };
}

/** The places of a briefing with their roles in the occasion. */
function describeFigurePlaces({
  briefing,
  lang,
  words,
}: ViewPage): FigurePlace[] {
  const fills = briefing.places.map((place) =>
    fillOfRole(occasionRole(briefing, place)),
  );
  return describePlaces(briefing, lang, words).map(
    ({ id, name, marks, disagreed }, index) => ({
      id,
      name,
      ...marks.participation,
      label: joinLabel(marks.participation.label),
      fill: fills[index] ?? "unknown",
      isDisagreed: disagreed.includes("participation"),
    }),
  );
}

/** What the picture shows, for those who do not see it. */
function describePicture(
  page: ViewPage,
  places: readonly FigurePlace[],
): string {
  const { briefing, lang, words, place } = page;
  const roles = places.map(({ name, label }) => `${name}: ${label}`).join("; ");
  const { date } = summariseLenses(briefing, lang);
  return [
    words("Occasion.figureDescription", { date, roles }),
    ...(place === null
      ? []
      : [words("Figure.outlined", { place: plainIn(place.name, lang) })]),
    ...saySpace(page),
    plainIn(briefing.disclaimer, lang),
  ].join(" ");
}

function describeLegend(
  { briefing, lang, words, place }: ViewPage,
  mine: FigurePlace | undefined,
): FigureContent["legend"] {
  const { date, roles, venue, disagreed } = summariseLenses(briefing, lang);
  return {
    title: words("Occasion.figureLegend", { date }),
    roles: roles.map((one) => ({
      role: one.role?.id ?? unknownRole,
      shape: one.role?.symbol ?? unknownShape,
      fill: one.isOfPoints ? null : fillOfRole(one.role),
      isOfCities: one.isOfCities,
      text: sayRoleMeaning(one, lang, words),
    })),
    disagreed: disagreed.includes("participation")
      ? words("Lens.hatch.participation")
      : null,
    links: venue === null ? null : words("Occasion.linesKey", { venue }),
    selected:
      mine === undefined
        ? null
        : {
            text: words("Figure.chosen", { place: mine.name }),
            fill: mine.fill,
            isCity: place?.kind === "city",
          },
    undetermined: words("Figure.undetermined"),
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
function describeImprint(page: ViewPage): FigureContent["imprint"] {
  const { briefing, lang, words } = page;
  const { publisher, status, version } = briefing;
  const date = describeDate(briefing.dated, lang).text;
  const data = words("Site.dataOf", { date, version });
  const number = sayMapFile(page);
  return [
    { text: `${plainIn(publisher.name, lang)} · ${data}`, isDraft: false },
    { text: words(`Site.${status}`), isDraft: status !== "cleared" },
    ...(number === null ? [] : [{ text: number, isDraft: false }]),
  ];
}

function describeLive({
  briefing,
  lang,
  words,
  place,
}: ViewPage): FigureContent["live"] {
  const url = absoluteUrl(
    place === null
      ? paths.briefing(lang, briefing.id)
      : paths.place(lang, briefing.id, place.id),
  );
  return { label: words("Figure.live"), url, code: drawCode(url) };
}
