import type { Note } from "@/lib/citations/note-list";
import { describeDate } from "@/lib/dates/describe";
import { loadLogo } from "@/lib/load/load-logo";
import { paperAccent } from "@/lib/map/briefing-look";
import { plainIn } from "@/lib/text/text-in";
import { describeImprint } from "@/wording/clearance/describe-imprint";
import { sayMapNumber } from "@/wording/clearance/say-clearance";
import { sayLive } from "@/wording/page/say-local-address";
import type { ViewPage } from "@/wording/page/view-files";
import type { ReportContent } from "./report-content";
import {
  sayReportNote,
  sayReportSources,
  saySourcesRead,
} from "./say-report-note";
import { typesetReport } from "./typeset-report";

/** What a document says itself; the rest is the same in all documents of a briefing. */
type OwnContent = Pick<
  ReportContent,
  "figure" | "isShort" | "lead" | "sections" | "subtitle" | "title"
> & { notes: readonly Note[]; hasContents: boolean };

/** A document around its sections: whose it is, what its notes and sources say. */
export function describeDocument(
  page: ViewPage,
  { notes, hasContents, ...own }: OwnContent,
): ReportContent {
  const { briefing, lang, words } = page;
  const say = (text: Readonly<Record<string, string>>) => plainIn(text, lang);
  const imprint = describeImprint(page);
  const sources = sayReportSources(notes, lang, words);
  return typesetReport({
    ...own,
    lang,
    subject: say(briefing.project),
    author: say(briefing.publisher.name),
    logo: loadLogo(briefing),
    accent: paperAccent(briefing),
    ...imprint,
    live: { ...imprint.live, label: sayLive("live", words) },
    mapNumber: sayMapNumber(page),
    dated: briefing.dated,
    notesTitle: words("Report.evidence"),
    sameSource: words("Report.sameSource"),
    readMark: words("Report.readMark"),
    notes: notes.map((note) => sayReportNote(note, sources, words)),
    seeNote: words("Report.seeNote"),
    sourceLine: words("Report.sourceLine", {
      publisher: say(briefing.publisher.name),
      title: say(briefing.title),
      date: describeDate(briefing.dated, lang).text,
      version: briefing.version,
    }),
    contentsTitle: hasContents ? words("Report.contents") : null,
    sourcesTitle: words("Report.sources"),
    sources,
    sourcesRead: saySourcesRead(notes, words),
    disclaimerTitle: words("Report.disclaimer"),
  });
}
