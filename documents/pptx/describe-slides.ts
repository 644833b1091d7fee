import type { Place } from "@/lib/briefing/model";
import { createNoteList } from "@/lib/citations/note-list";
import type { ReportContent, ReportLine } from "../report/report-content";
import { viewPlace } from "@/lib/views/place-view";
import { describeFigurePlaces } from "../figure/describe-figure-places";
import { describeFigureLegend } from "../figure/describe-figure-legend";
import type { FigureLegend } from "@/lib/sheet/figure-content";
import { findOpenBorders } from "@/lib/sheet/open-borders";
import { listShown } from "../report/describe-lens-table";
import { describeReport } from "../report/describe-report";
import { sayLine, sayRoleLabels } from "../report/report-lines";
import { citeSources } from "./cite-sources";
import { fitPanel, heightOfPanel } from "./fit-panel";
import { loadSlideDrawing } from "./load-slide-drawing";
import { pointsPerInch, slideLayout } from "./slide-layout";
import type { LegendEntry, SlideContent, SlideDeck } from "./slide-content";
import type { ViewPage } from "@/wording/page/view-files";

/** Sources that are named on a slide itself; the rest is in its notes. */
const mostSources = 4;

type OpenBorders = ReturnType<typeof findOpenBorders>;

type DeckLimits = {
  /** Places on the region's slide itself, a line each; the rest is in its notes. */
  rows: number;
  /**
   * Places that a region's deck has a slide for. Every slide has all states as shapes, so that a deck
   * grows with the square of the places: with 60 it has 5 MB, with 600 it would have 500.
   */
  slides: number;
};

const deckLimits: DeckLimits = { rows: 14, slides: 60 };

/**
 * The slides of a view: its own; for the region, those of all places after it, or where they are too
 * many, a word that each place has a presentation of its own.
 */
export function describeSlides(
  page: ViewPage,
  limits: DeckLimits = deckLimits,
): SlideDeck {
  const { briefing, lang, lens, place } = page;
  const places = describeFigurePlaces(page).map((one) => ({
    ...one,
    isCity: briefing.places.find(({ id }) => id === one.id)?.kind === "city",
  }));
  const pages =
    place === null && briefing.places.length <= limits.slides
      ? [page, ...briefing.places.map((one) => openPlace(page, one))]
      : [page];
  const drawing = loadSlideDrawing(briefing, lang, lens);
  const { w } = slideLayout.map;
  const scale = (w * pointsPerInch) / drawing.extent.width;
  const open = findOpenBorders(drawing.borders, drawing.extent, scale);
  return {
    lang,
    dated: briefing.dated,
    drawing,
    slides: pages.map((one) => describeSlide(one, places, limits, open)),
  };
}

function openPlace(page: ViewPage, place: Place): ViewPage {
  return { ...page, place, view: place.id };
}

function describeSlide(
  page: ViewPage,
  places: SlideContent["places"],
  limits: DeckLimits,
  open: OpenBorders,
): SlideContent {
  const { words, place } = page;
  const report = citeSources(describeReport(page, "slides"));
  const mine = places.find(({ id }) => id === place?.id);
  const key = describeFigureLegend(page, undefined);
  const panel =
    place === null
      ? sayRegion(page, places, report, limits)
      : sayPlace(page, place, report);
  const legend = listEntries(
    key,
    mine && {
      text: words("Figure.chosen", { place: mine.name }),
      fill: mine.isCity ? null : mine.fill,
    },
    open,
  );
  const { lines, size } = fitPanel(
    panel,
    heightOfPanel(legend.map(({ text }) => text)),
    sayLine(words("Report.more"), { tone: "soft" }),
  );
  return {
    report,
    selected: place?.id ?? null,
    places,
    panel: lines,
    panelSize: size,
    legendTitle: key.title,
    legend,
    sources: saySources(page, report, lines),
  };
}

/** All that the map of a slide shows: shades, roles, the hatch, lines to the venue, the chosen place, dashed borders. */
function listEntries(
  { steps, roles, disagreed, links, undetermined }: FigureLegend,
  chosen: Pick<LegendEntry, "text" | "fill"> | undefined,
  open: OpenBorders,
): LegendEntry[] {
  const none = { fill: null, symbol: null, line: null, isHatched: false };
  return [
    ...steps.map(({ fill, text }) => ({ ...none, text, fill })),
    ...roles.map(({ fill, shape, isOfCities, text }) => ({
      ...none,
      text,
      fill,
      symbol: { shape, isCity: isOfCities },
    })),
    ...(disagreed === null
      ? []
      : [
          {
            ...none,
            text: disagreed,
            fill: "unknown" as const,
            isHatched: true,
          },
        ]),
    ...(links === null
      ? []
      : [{ ...none, text: links, line: "link" as const }]),
    // A city has no outline to mark.
    ...(chosen === undefined || chosen.fill === null
      ? []
      : [{ ...none, ...chosen, line: "selected" as const }]),
    ...(open.ofPlaces || open.ofNeighbours
      ? [
          {
            ...none,
            text: undetermined,
            line: open.ofPlaces
              ? ("open border" as const)
              : ("undetermined" as const),
          },
        ]
      : []),
  ];
}

/** Every place with what the map shows of it; of many the first, and how many others there are. */
function sayRegion(
  page: ViewPage,
  places: SlideContent["places"],
  { lead, sections }: ReportContent,
  limits: DeckLimits,
): ReportLine[] {
  const { briefing, words } = page;
  const rows = [...(sections[0]?.table?.rows ?? [])];
  const lines = briefing.places.map((place, index) => {
    // The table has a row for each record, and one for a place without any.
    const mine = rows.splice(0, Math.max(1, listShown(page, place).length));
    const notes = mine.flatMap(([, , said]) => said?.[0]?.notes ?? []);
    const { name = place.id, label = "" } = places[index] ?? {};
    return sayLine(label, {
      label: name,
      notes: [...new Set(notes)].sort((one, other) => one - other),
    });
  });
  const shown =
    lines.length > limits.rows ? lines.slice(0, limits.rows - 1) : lines;
  const rest = lines.length - shown.length;
  return [
    sayLine(lead),
    ...shown,
    ...(rest > 0 ? [sayLine(words("Report.moreRows", { count: rest }))] : []),
    ...(lines.length > limits.slides
      ? [sayLine(words("Report.ownSlides"))]
      : []),
  ];
}

/**
 * What the map shows of a place in full, and the rest at a glance: its parts in each phase, or its role in
 * the occasion and its parts in the others.
 */
function sayPlace(
  { briefing, lang, words, lens }: ViewPage,
  place: Place,
  { sections }: ReportContent,
): ReportLine[] {
  const list = createNoteList(lang);
  const { phases, roles } = viewPlace(briefing, place, lang, list);
  const [shown] = sections;
  const glance = phases
    .filter(({ isShown }) => lens === "participation" || !isShown)
    .map(({ name, involvements }) =>
      sayRoleLabels(
        involvements.map(({ role }) => role),
        { label: name.text, tone: "plain" },
      ),
    );
  if (lens === "participation") return [...(shown?.lines ?? []), ...glance];
  return [
    sayLine(shown?.title ?? ""),
    ...(shown?.lines ?? []),
    sayRoleLabels(
      roles.map(({ role }) => role),
      { label: words("Occasion.role"), tone: "plain" },
    ),
    ...glance,
  ];
}

/** The sources of what is on the slide with their numbers, the first few by name. */
function saySources(
  { words }: ViewPage,
  { notes }: ReportContent,
  panel: readonly ReportLine[],
): string {
  const used = new Set(panel.flatMap((line) => line.notes));
  const origins = new Map(
    notes
      .filter(({ number }) => used.has(number))
      .map(({ number, source }) => [
        number,
        words("Report.source", { numbers: String(number), source }),
      ]),
  );
  const named = [...origins.values()].slice(0, mostSources);
  if (origins.size > named.length) named.push(words("Report.more"));
  return words("Report.sourcesOf", { sources: named.join("; ") });
}
