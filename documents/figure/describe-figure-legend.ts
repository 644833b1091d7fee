import type { FigureContent, FigurePlace } from "@/lib/sheet/figure-content";
import { fillOfRole, fillOfStep, stepFills } from "@/lib/map/role-fills";
import { unknownShape } from "@/lib/map/symbols";
import { plainIn } from "@/lib/text/text-in";
import { summariseLenses, type LensSummary } from "@/lib/views/lens-summary";
import { mainInvolvement, unknownRole } from "@/lib/views/place-marks";
import { sayRoleMeaning } from "@/wording/map/say-roles";
import type { ViewPage } from "@/wording/page/view-files";

type Legend = FigureContent["legend"];

/** What colours, symbols and lines of a view's map mean, in its lens. */
export function describeFigureLegend(
  page: ViewPage,
  mine: FigurePlace | undefined,
): Legend {
  const { briefing, lang, words, place, lens } = page;
  const summary = summariseLenses(briefing, lang);
  return {
    ...(lens === "participation"
      ? describeRoles(page, summary)
      : describeParts(page, summary)),
    disagreed: summary.disagreed.includes(lens)
      ? words(`Lens.hatch.${lens}`)
      : null,
    selected:
      mine === undefined
        ? null
        : {
            text: words("Figure.chosen", { place: mine.name }),
            fill: mine.fill,
            isRing: place?.kind === "city",
          },
    undetermined: words("Figure.undetermined"),
    unnamed: words("Figure.unnamed"),
  };
}

type LensKey = Pick<Legend, "title" | "steps" | "roles" | "links">;

function describeRoles(
  { lang, words }: ViewPage,
  { date, roles, venue }: LensSummary,
): LensKey {
  return {
    title: words("Occasion.figureLegend", { date }),
    steps: [],
    roles: roles.map((one) => ({
      role: one.role?.id ?? unknownRole,
      shape: one.role?.symbol ?? unknownShape,
      fill: one.isOfPoints ? null : fillOfRole(one.role),
      isOfCities: one.isOfCities,
      text: sayRoleMeaning(one, lang, words),
    })),
    links: venue === null ? null : words("Occasion.linesKey", { venue }),
  };
}

/** Shades for the number of events, and symbols for the part; the lines to the venue are not drawn. */
function describeParts(
  { briefing, lang, words }: ViewPage,
  { phase, parts }: LensSummary,
): LensKey {
  return {
    title: words("Lens.steps", { phase: phase ?? "" }),
    steps: stepFills.map((fill, step) => ({
      fill,
      text: words("Lens.step", { step: String(step) }),
    })),
    roles: parts.map((part) => {
      const places = briefing.places.filter(
        (place) => mainInvolvement(briefing, place) === part,
      );
      return {
        role: part?.id ?? unknownRole,
        shape: part?.symbol ?? unknownShape,
        fill: part === null ? fillOfStep(unknownRole) : null,
        isOfCities: places.every(({ kind }) => kind === "city"),
        text:
          part === null
            ? words("Lens.partNotFound")
            : plainIn(part.meaning, lang),
      };
    }),
    links: null,
  };
}
