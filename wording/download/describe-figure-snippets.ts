import { citeFile, citePath } from "@/lib/citations/csl/cite-files";
import { mapKeyOf } from "@/lib/citations/csl/cite-key";
import { typeset } from "@/lib/text/typeset";
import { nameFile, type NamedView } from "@/lib/url/file-name";
import type { FigureSnippetParts } from "@/lib/embed/figure-snippets";
import { paths } from "@/lib/url/paths";
import { absoluteUrl } from "@/lib/url/site";
import {
  describeCaption,
  type FigureCaption,
} from "../figure/describe-caption";
import { describeTimelineCaption } from "../figure/describe-timeline-caption";
import type { OpenPage } from "../page/open-page";
import { namePage, partOfFigure } from "../page/page-files";
import { addressOf, nameView } from "../page/view-address";
import type { ViewPage } from "../page/view-files";

/** What goes into a text: as wide as that. */
const size = "text";

/** Words and addresses for the snippets of a view's figure. */
export function describeFigureSnippets(page: ViewPage): FigureSnippetParts {
  return describeSnippets(page, describeCaption(page), {
    named: nameView(page),
    part: size,
    citeKey: mapKeyOf(page.briefing.id, page.place?.id),
    pageUrl: addressOf(page),
    pageLabel: page.words("Report.live"),
  });
}

/** The same for the chart of a tour through the timeline. */
export function describeTimelineSnippets(
  page: OpenPage,
  tour: "story" | "all",
): FigureSnippetParts {
  const { briefing, lang, words } = page;
  return describeSnippets(page, describeTimelineCaption(page, tour), {
    named: namePage(page, "timeline"),
    part: partOfFigure({ tour }),
    citeKey: mapKeyOf(briefing.id),
    pageUrl: absoluteUrl(paths.timeline(lang, briefing.id)),
    pageLabel: words("Report.liveTimeline"),
  });
}

function describeSnippets(
  { briefing, lang }: Pick<OpenPage, "briefing" | "lang">,
  { caption, alternative }: FigureCaption,
  {
    named,
    part,
    pageLabel,
    ...rest
  }: Pick<FigureSnippetParts, "citeKey" | "pageUrl" | "pageLabel"> & {
    named: NamedView;
    /** What sets the figure apart in the name of its file. */
    part: string;
  },
): FigureSnippetParts {
  const figure = (ending: string) =>
    absoluteUrl(paths.figure(named, part, ending));
  return {
    ...rest,
    label: nameFile(named, part === size ? "" : part, ""),
    caption: typeset(caption, lang),
    alternative: typeset(alternative, lang),
    pictureUrl: figure(".png"),
    pictureName: nameFile(named, part, ".png"),
    pdfUrl: figure(".pdf"),
    pdfName: nameFile(named, part, ".pdf"),
    bibUrl: absoluteUrl(citePath(lang, briefing.id, ".bib")),
    bibName: citeFile(lang, briefing.id, ".bib"),
    pageLabel: pageLabel.replace(/:$/, ""),
  };
}
