import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { formatPastedFigure } from "@/lib/embed/pasted-figure";
import { paths } from "@/lib/url/paths";
import { describePastedFigure } from "@/wording/download/describe-pasted-figure";
import { nameView } from "@/wording/page/view-address";
import { readViewFile } from "@/wording/page/view-files";
import { out } from "../setup/built-files.mjs";

/** What Copy for Word puts on the clipboard for the view of a built file, as HTML, with what it says. */
export function pasteFigure({
  file,
  lang,
  briefing,
}: {
  file: string;
  lang: string;
  briefing: string;
}) {
  const page = readViewFile({ lang, briefing, file: basename(file) });
  const figure = describePastedFigure(page);
  const picture = readFileSync(
    join(out, paths.figure(nameView(page), "text", ".png")),
  );
  return {
    html: formatPastedFigure(
      figure,
      `data:image/png;base64,${picture.toString("base64")}`,
    ),
    wanted: {
      alternative: figure.alternative,
      label: figure.label,
      caption: figure.caption,
      citation: figure.citation.map(({ text }) => text).join(""),
      href: figure.live.href,
    },
  };
}
