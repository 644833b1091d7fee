import { citeFile, citePath } from "@/lib/citations/csl/cite-files";
import { mapKeyOf } from "@/lib/citations/csl/cite-key";
import { typeset } from "@/lib/text/typeset";
import { nameFile } from "@/lib/url/file-name";
import type { FigureSnippetParts } from "@/lib/embed/figure-snippets";
import { paths } from "@/lib/url/paths";
import { absoluteUrl } from "@/lib/url/site";
import { describeCaption } from "../figure/describe-caption";
import type { ViewPage } from "../page/view-files";

/** Words and addresses for the snippets of a view's figure. */
export function describeFigureSnippets(page: ViewPage): FigureSnippetParts {
  const { briefing, lang, words, place, view } = page;
  const { caption, alternative } = describeCaption(page);
  const figure = (ending: string) =>
    absoluteUrl(paths.figure(lang, briefing.id, view, ending));
  const pageUrl = absoluteUrl(
    place === null
      ? paths.briefing(lang, briefing.id)
      : paths.place(lang, briefing.id, place.id),
  );
  return {
    citeKey: mapKeyOf(briefing.id, place?.id),
    label: `${briefing.id}-${view}`,
    caption: typeset(caption, lang),
    alternative: typeset(alternative, lang),
    pictureUrl: figure(".png"),
    pictureName: nameFile(briefing.id, view, lang, "-figure.png"),
    pdfUrl: figure(".pdf"),
    pdfName: nameFile(briefing.id, view, lang, "-figure.pdf"),
    bibUrl: absoluteUrl(citePath(lang, briefing.id, ".bib")),
    bibName: citeFile(lang, briefing.id, ".bib"),
    pageUrl,
    pageLabel: words("Report.live").replace(/:$/, ""),
  };
}
