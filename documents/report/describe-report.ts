import { createNoteList } from "@/lib/citations/note-list";
import { describeDate } from "@/lib/dates/describe";
import type {
  ReportContent,
  ReportExtent,
  ReportFigure,
} from "./report-content";
import { paths } from "@/lib/url/paths";
import { absoluteUrl } from "@/lib/url/site";
import { sayPlaceRoles } from "@/wording/map/say-place-roles";
import {
  sayMapNumber,
  sayOrganisation,
} from "@/wording/clearance/say-clearance";
import type { PageView } from "@/wording/page/view-files";
import { describeDisagreements } from "./describe-disagreements";
import { describePlaceReport } from "./describe-place-report";
import { describeRegionReport } from "./describe-region-report";
import { sayReportNote, sayReportSources } from "./say-report-note";
import { sayStatus } from "@/wording/clearance/say-status";

/** A view as the documents see it. */
export type ReportPage = Omit<PageView, "ending">;

/** Everything that a document says of a view. */
export function describeReport(
  page: ReportPage,
  extent: ReportExtent,
): ReportContent {
  const { briefing, lang, words, place } = page;
  const say = (text: Readonly<Record<string, string>>) => text[lang] ?? "";
  const list = createNoteList(lang);
  const sections = [
    ...(place === null
      ? describeRegionReport(page, list, extent)
      : describePlaceReport(page, place, list, extent)),
    ...(extent === "full" ? describeDisagreements(page, list) : []),
  ];
  const title = say(briefing.title);
  const isDraft = briefing.status !== "cleared";
  const sources = sayReportSources(list.notes(), lang, words);
  return {
    lang,
    title: place === null ? title : say(place.name),
    subtitle: place === null ? say(briefing.project) : title,
    subject: say(briefing.project),
    author: say(briefing.publisher),
    lead: say(briefing.summary),
    status: sayStatus(page),
    mapNumber: sayMapNumber(page),
    dated: briefing.dated,
    draft: isDraft ? words("Report.draft") : null,
    figure: describeFigure(page),
    sections,
    notesTitle: words("Report.evidence"),
    sameSource: words("Report.sameSource"),
    readMark: words("Report.readMark"),
    notes: list.notes().map((note) => sayReportNote(note, sources, words)),
    sourcesTitle: words("Report.sources"),
    sources,
    disclaimerTitle: words("Report.disclaimer"),
    disclaimer: [sayOrganisation(briefing, lang), say(briefing.disclaimer)]
      .join(" ")
      .trim(),
    live: {
      label: words("Report.live"),
      href: absoluteUrl(
        place === null
          ? paths.briefing(lang, briefing.id)
          : paths.place(lang, briefing.id, place.id),
      ),
    },
  };
}

/** Caption and alternative text of the figure of a view. */
export function describeFigure(page: ReportPage): ReportFigure {
  const { briefing, lang, words, place } = page;
  const date = describeDate(briefing.launch.date, lang).text;
  return {
    label: words("Report.figure"),
    tableLabel: words("Report.table"),
    caption:
      place === null
        ? words("Report.regionCaption", { date })
        : words("Report.placeCaption", { place: place.name[lang] ?? "", date }),
    alternative: words("Report.alternative", {
      roles: sayPlaceRoles(page),
      disclaimer: briefing.disclaimer[lang] ?? "",
    }),
  };
}
