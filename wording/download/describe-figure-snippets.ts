import { citeFile, citePath } from "@/lib/citations/csl/cite-files";
import { mapKeyOf } from "@/lib/citations/csl/cite-key";
import { typeset } from "@/lib/text/typeset";
import { nameFile } from "@/lib/url/file-name";
import type { FigureSnippetParts } from "@/lib/embed/figure-snippets";
import { paths } from "@/lib/url/paths";
import { absoluteUrl } from "@/lib/url/site";
import { describeCaption } from "../figure/describe-caption";
import { addressOf, nameView } from "../page/view-address";
import type { ViewPage } from "../page/view-files";

/** What goes into a text: as wide as that. */
const size = "text";

/** Words and addresses for the snippets of a view's figure. */
export function describeFigureSnippets(page: ViewPage): FigureSnippetParts {
  const { briefing, lang, words, place } = page;
  const { caption, alternative } = describeCaption(page);
  const named = nameView(page);
  const figure = (ending: string) =>
    absoluteUrl(paths.figure(named, size, ending));
  const pageUrl = addressOf(page);
  return {
    citeKey: mapKeyOf(briefing.id, place?.id),
    label: nameFile(named, "", ""),
    caption: typeset(caption, lang),
    alternative: typeset(alternative, lang),
    pictureUrl: figure(".png"),
    pictureName: nameFile(named, size, ".png"),
    pdfUrl: figure(".pdf"),
    pdfName: nameFile(named, size, ".pdf"),
    bibUrl: absoluteUrl(citePath(lang, briefing.id, ".bib")),
    bibName: citeFile(lang, briefing.id, ".bib"),
    pageUrl,
    pageLabel: words("Report.live").replace(/:$/, ""),
  };
}
