import { citeMap } from "@/lib/citations/csl/cite-briefing";
import type { CslItem } from "@/lib/citations/csl/csl-item";
import { mainStyle, setCitation } from "@/lib/citations/styles/citation-styles";
import type { PastedFigure } from "@/lib/embed/pasted-figure";
import { sizeMillimetres } from "@/lib/sheet/figure-form";
import { typeset } from "@/lib/text/typeset";
import { paths } from "@/lib/url/paths";
import { absoluteUrl } from "@/lib/url/site";
import { citeView } from "../cite/cite-view";
import { createCitationTerms } from "../cite/create-citation-terms";
import { describeImprint } from "../clearance/describe-imprint";
import {
  describeCaption,
  type FigureCaption,
} from "../figure/describe-caption";
import { describeTimelineCaption } from "../figure/describe-timeline-caption";
import type { OpenPage } from "../page/open-page";
import type { ViewPage } from "../page/view-files";

/** Pixels of Word’s: 16 cm, as wide as the picture is. */
const wordWidth = Math.round((sizeMillimetres.text / 25.4) * 96);

/** The figure of a view for the clipboard, in finished words. */
export function describePastedFigure(page: ViewPage): PastedFigure {
  return paste(
    page,
    describeCaption(page),
    citeView(page),
    describeImprint(page).live,
  );
}

/** The chart of a tour through the timeline, in the same way. */
export function describePastedTimeline(
  page: OpenPage,
  tour: "story" | "all",
): PastedFigure {
  const { briefing, lang, words } = page;
  const href = absoluteUrl(paths.timeline(lang, briefing.id));
  return paste(
    page,
    describeTimelineCaption(page, tour),
    citeMap(briefing, lang, href),
    { label: words("Report.liveTimeline"), href },
  );
}

function paste(
  { lang, words }: Pick<OpenPage, "lang" | "words">,
  { label, caption, alternative }: FigureCaption,
  cited: CslItem,
  live: PastedFigure["live"],
): PastedFigure {
  return {
    lang,
    width: wordWidth,
    alternative: typeset(alternative, lang),
    label,
    caption: typeset(caption, lang),
    citation: setCitation(
      cited,
      mainStyle(lang),
      createCitationTerms(lang, words),
    ),
    live,
  };
}
