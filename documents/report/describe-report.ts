import { paperAccent } from "@/lib/map/briefing-look";
import { loadLogo } from "@/lib/load/load-logo";
import type { Phase } from "@/lib/briefing/model";
import { createNoteList, type NoteList } from "@/lib/citations/note-list";
import { describeDate } from "@/lib/dates/describe";
import { plainIn, textIn } from "@/lib/text/text-in";
import type {
  ReportContent,
  ReportExtent,
  ReportSection,
} from "./report-content";
import { describeCaption } from "@/wording/figure/describe-caption";
import { describeImprint } from "@/wording/clearance/describe-imprint";
import { sayMapNumber } from "@/wording/clearance/say-clearance";
import { sayLive } from "@/wording/page/say-local-address";
import type { ViewPage } from "@/wording/page/view-files";
import { describeDisagreements } from "./describe-disagreements";
import { describePlaceReport } from "./describe-place-report";
import { describeRegionReport } from "./describe-region-report";
import { describeShortReport } from "./describe-short-report";
import { typesetReport } from "./typeset-report";
import {
  sayReportNote,
  sayReportSources,
  saySourcesRead,
} from "./say-report-note";
import { markLanguage } from "@/wording/page/mark-language";

/** Everything that a document says of a view; of a place, what it did in the phases that are `told`. */
export function describeReport(
  page: ViewPage,
  extent: ReportExtent,
  told: readonly Phase[] = page.briefing.phases,
): ReportContent {
  const { briefing, lang, words, place } = page;
  const say = (text: Readonly<Record<string, string>>) => plainIn(text, lang);
  const list = createNoteList(lang);
  const sections = describeSections(page, list, extent, told);
  const title = say(briefing.title);
  const imprint = describeImprint(page);
  const sources = sayReportSources(list.notes(), lang, words);
  return typesetReport({
    lang,
    isShort: extent === "short",
    title: place === null ? title : say(place.name),
    subtitle: saySubtitle(page),
    subject: say(briefing.project),
    author: say(briefing.publisher.name),
    logo: loadLogo(briefing),
    accent: paperAccent(briefing),
    lead: markLanguage(textIn(briefing.summary, lang)),
    ...imprint,
    live: { ...imprint.live, label: sayLive("live", words) },
    mapNumber: sayMapNumber(page),
    dated: briefing.dated,
    figure: describeCaption(page),
    sections,
    notesTitle: words("Report.evidence"),
    sameSource: words("Report.sameSource"),
    readMark: words("Report.readMark"),
    notes: list.notes().map((note) => sayReportNote(note, sources, words)),
    seeNote: words("Report.seeNote"),
    sourceLine: words("Report.sourceLine", {
      publisher: say(briefing.publisher.name),
      title,
      date: describeDate(briefing.dated, lang).text,
      version: briefing.version,
    }),
    contentsTitle: extent === "full" ? words("Report.contents") : null,
    sourcesTitle: words("Report.sources"),
    sources,
    sourcesRead: saySourcesRead(list.notes(), words),
    disclaimerTitle: words("Report.disclaimer"),
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
