import { createNoteList } from "@/lib/citations/note-list";
import { plainIn } from "@/lib/text/text-in";
import { usualLens } from "@/lib/url/lens";
import { describeCaption } from "@/wording/figure/describe-caption";
import type { OpenPage } from "@/wording/page/open-page";
import type { TabledPage } from "@/wording/page/page-files";
import type { ViewPage } from "@/wording/page/view-files";
import { describeDocument } from "./describe-document";
import { tabulateDisagreements, tabulatePlaces } from "./page-tables";
import type { ReportContent } from "./report-content";

const titles = {
  table: "Table.title",
  disagreements: "Disagreements.title",
} as const;

const tables = {
  table: tabulatePlaces,
  disagreements: tabulateDisagreements,
};

/** A page of text as a document: its table, with a footnote for each statement. */
export function describePageReport(
  page: OpenPage,
  view: TabledPage,
): ReportContent {
  const { briefing, lang, words } = page;
  const list = createNoteList(lang);
  const region: ViewPage = {
    ...page,
    view: "overview",
    place: null,
    lens: usualLens,
  };
  const title = words(titles[view]);
  const { lead, table } = tables[view](page, list);
  return describeDocument(region, {
    isShort: true,
    title,
    subtitle: plainIn(briefing.title, lang),
    lead,
    figure: describeCaption(region),
    sections: [{ level: 1, title: words("Report.says"), lines: [], table }],
    notes: list.notes(),
    hasContents: false,
  });
}
