import type { Phase } from "@/lib/briefing/model";
import { createNoteList, type NoteList } from "@/lib/citations/note-list";
import { plainIn, textIn } from "@/lib/text/text-in";
import type {
  ReportContent,
  ReportExtent,
  ReportSection,
} from "./report-content";
import { describeCaption } from "@/wording/figure/describe-caption";
import type { ViewPage } from "@/wording/page/view-files";
import { describeDisagreements } from "./describe-disagreements";
import { describeDocument } from "./describe-document";
import { describePlaceReport } from "./describe-place-report";
import { describeRegionReport } from "./describe-region-report";
import { describeShortReport } from "./describe-short-report";
import { markLanguage } from "@/wording/page/mark-language";

/** Everything that a document says of a view; of a place, what it did in the phases that are `told`. */
export function describeReport(
  page: ViewPage,
  extent: ReportExtent,
  told: readonly Phase[] = page.briefing.phases,
): ReportContent {
  const { briefing, lang, place } = page;
  const list = createNoteList(lang);
  const sections = describeSections(page, list, extent, told);
  return describeDocument(page, {
    isShort: extent === "short",
    title: plainIn(place === null ? briefing.title : place.name, lang),
    subtitle: saySubtitle(page),
    lead: markLanguage(textIn(briefing.summary, lang)),
    figure: describeCaption(page),
    sections,
    notes: list.notes(),
    hasContents: extent === "full",
  });
}

/** What the document is about: of a region the project, or what its map shows; of a place the region. */
function saySubtitle({ briefing, lang, place, lens, words }: ViewPage): string {
  const { title, project, phase } = briefing;
  if (place !== null) return plainIn(title, lang);
  return lens === "involvement" && phase !== undefined
    ? words("Figure.partsCaption", { phase: plainIn(phase.name, lang) })
    : plainIn(project, lang);
}

function describeSections(
  page: ViewPage,
  list: NoteList,
  extent: ReportExtent,
  told: readonly Phase[],
): ReportSection[] {
  if (extent === "short") return describeShortReport(page, list);
  const { place } = page;
  return [
    ...(place === null
      ? describeRegionReport(page, list, extent)
      : describePlaceReport(page, place, list, { extent, told })),
    ...(extent === "full" ? describeDisagreements(page, list) : []),
  ];
}
