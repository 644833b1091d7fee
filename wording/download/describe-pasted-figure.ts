import { mainStyle, setCitation } from "@/lib/citations/styles/citation-styles";
import type { PastedFigure } from "@/lib/embed/pasted-figure";
import { sizeMillimetres } from "@/lib/sheet/figure-form";
import { typeset } from "@/lib/text/typeset";
import { citeView } from "../cite/cite-view";
import { createCitationTerms } from "../cite/create-citation-terms";
import { describeImprint } from "../clearance/describe-imprint";
import { describeCaption } from "../figure/describe-caption";
import type { ViewPage } from "../page/view-files";

/** Pixels of Word’s: 16 cm, as wide as the picture is. */
const wordWidth = Math.round((sizeMillimetres.text / 25.4) * 96);

/** The figure of a view for the clipboard, in finished words. */
export function describePastedFigure(page: ViewPage): PastedFigure {
  const { lang, words } = page;
  const { label, caption, alternative } = describeCaption(page);
  return {
    lang,
    width: wordWidth,
    alternative: typeset(alternative, lang),
    label,
    caption: typeset(caption, lang),
    citation: setCitation(
      citeView(page),
      mainStyle(lang),
      createCitationTerms(lang, words),
    ),
    live: describeImprint(page).live,
  };
}
