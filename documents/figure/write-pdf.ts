import path from "node:path";
import { unitMillimetres as millimetres } from "@/lib/sheet/figure-form";
import { nameMap } from "@/lib/sheet/map-name";
import { plainIn } from "@/lib/text/text-in";
import { compactPdf } from "../pdf-file/compact-pdf";
import { fontNames } from "./fonts";
import { openCompiler } from "./open-compiler";
import { outlineForeignText } from "./outline-text";
import type { DrawnFigure } from "./drawn-figure";
import type { ViewPage } from "@/wording/page/view-files";

/** Where the compiler sees the files that it is given; nothing is read or written there. */
const workspace = path.join(process.cwd(), "documents/figure");

/** The page is the figure; addresses can be followed. What is said comes as figure.json. */
const template = `
#let data = json("/figure.json")
#set document(title: data.title, author: data.author, description: data.title, keywords: data.keywords, date: none)
#set text(lang: data.lang.split("-").first(), font: data.fonts, fallback: false)
#set page(width: data.width * 1mm, height: data.height * 1mm, margin: 0mm)
#image("/figure.svg", width: 100%, alt: data.alternative)
#for it in data.links {
  place(top + left, dx: it.x * 1mm, dy: it.y * 1mm,
    link(it.url, box(width: it.width * 1mm, height: it.height * 1mm)))
}
`;

/**
 * A figure as PDF: one page of its size, drawn in vectors with its fonts, tagged as PDF/UA-1 with
 * title, language and alternative text.
 */
export async function writePdf(
  { svg, layout, content }: DrawnFigure,
  { briefing, lang, view }: Pick<ViewPage, "briefing" | "lang" | "view">,
): Promise<Uint8Array> {
  const typst = await openCompiler(workspace);
  const { width, height } = layout;
  const number = nameMap(briefing, view, lang);
  const data = {
    title: content.heading,
    author: plainIn(briefing.publisher.name, lang),
    lang,
    fonts: fontNames,
    alternative: content.description,
    keywords: [
      plainIn(briefing.project, lang),
      ...(number === null ? [] : [number]),
    ],
    width: width * millimetres,
    height: height * millimetres,
    links: layout.texts.flatMap(({ href, box }) =>
      href === null
        ? []
        : [
            {
              url: href,
              x: box.x * millimetres,
              y: box.y * millimetres,
              width: box.width * millimetres,
              height: box.height * millimetres,
            },
          ],
    ),
  };
  const share = (name: string, text: string) =>
    typst.mapShadow(path.join(workspace, name), Buffer.from(text));
  share("figure.json", JSON.stringify(data));
  share("figure.svg", await outlineForeignText(svg));
  return compactPdf(
    typst.pdf(
      { mainFileContent: template, resetRead: true },
      { pdfStandard: "ua-1" },
    ),
  );
}
