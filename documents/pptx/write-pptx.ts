import { escapeText } from "@/lib/text/escape";
import type PptxGenJS from "pptxgenjs";
import { formatNumbers } from "@/lib/text/number-ranges";
import { endSentence } from "@/lib/text/end-sentence";
import { directionOf } from "@/i18n/languages";
import { addLanguage } from "../office/add-language";
import { normalizePackage } from "../office/normalize-package";
import { turnSlide } from "../office/right-to-left";
import { lightPalette as colour } from "@/lib/theme/tokens";
import { wordLanguage } from "../docx/docx-styles";
import { defineMaster, master } from "./define-master";
import { describeShapes } from "./describe-shapes";
import { drawLabels } from "./draw-labels";
import { drawLinks, drawShapes } from "./draw-shapes";
import { createPresentation } from "./load-pptx";
import { drawLegend } from "./draw-legend";
import { hatchShapes, listHatched } from "./hatch-shapes";
import { fixSlides } from "./fix-slides";
import { heightOfPanel, paragraphGap } from "./fit-panel";
import type { SlideContent, SlideDeck } from "./slide-content";
import { fitToSlide, leastType, slideLayout } from "./slide-layout";
import { writeNotes } from "./write-notes";

const ink = colour.ink.slice(1);
const soft = colour["ink-soft"].slice(1);

/** A presentation with native shapes and text, one slide a view, the evidence in its notes. */
export async function writePptx(deck: SlideDeck): Promise<Uint8Array> {
  const pptx = createPresentation();
  const [first] = deck.slides;
  pptx.layout = "LAYOUT_WIDE";
  pptx.title = first?.report.title ?? "";
  pptx.subject = first?.report.subject ?? "";
  pptx.author = first?.report.author ?? "";
  // The one text that the library writes into XML as it is.
  pptx.company = escapeText(first?.report.author ?? "");
  pptx.theme = { headFontFace: "Arial", bodyFontFace: "Arial" };
  await defineMaster(pptx, first?.report);
  for (const content of deck.slides) {
    drawSlide(pptx.addSlide({ masterName: master }), content, deck);
  }
  const bytes = await pptx.write({ outputType: "uint8array" });
  const fix = fixSlides(
    deck.lang,
    deck.slides.map(describeShapes),
    deck.slides.flatMap(({ report }) =>
      report.notes.map(({ fragment, lang }) => ({
        text: fragment,
        tag: wordLanguage(lang).value,
      })),
    ),
    new Set(
      deck.slides.flatMap(({ panel }) =>
        panel.flatMap((line) => line.lang ?? []),
      ),
    ),
  );
  const hatched = deck.slides.map(listHatched);
  const isTurned = directionOf(deck.lang) === "rtl";
  return normalizePackage(bytes as Uint8Array, deck.dated, (path, xml) => {
    const number = Number(/^ppt\/slides\/slide(\d+)\.xml$/.exec(path)?.[1]);
    const fixed = hatchShapes(
      fix(path, addLanguage(path, xml, deck.lang)),
      hatched[number - 1] ?? new Set<string>(),
    );
    return isTurned ? turnSlide(path, fixed) : fixed;
  });
}

function drawSlide(
  slide: PptxGenJS.Slide,
  content: SlideContent,
  { drawing, lang }: SlideDeck,
): void {
  const { report } = content;
  const toSlide = fitToSlide(drawing.extent);
  slide.addText(report.title, { placeholder: "title", lang });
  drawShapes(slide, drawing, content, toSlide);
  drawLinks(slide, drawing, toSlide);
  drawLabels(slide, drawing, content, toSlide, lang);
  writePanel(slide, content, lang);
  drawLegend(slide, content, lang);
  writeFoot(slide, content, lang);
  slide.addNotes(writeNotes(report));
}

function writePanel(
  slide: PptxGenJS.Slide,
  { panel, panelSize: fontSize, legend }: SlideContent,
  lang: string,
): void {
  const runs = panel.flatMap(({ label, text, notes, tone, lang: own }) => {
    const color = tone === "soft" ? soft : ink;
    const common = { lang, color, fontSize };
    const marks = notes.length === 0 ? "" : ` [${formatNumbers(notes)}]`;
    return [
      ...(label === null
        ? []
        : [{ text: `${label}: `, options: { ...common, bold: true } }]),
      {
        text,
        options: { ...common, lang: own ?? lang, breakLine: marks === "" },
      },
      ...(marks === ""
        ? []
        : [
            {
              text: marks,
              options: {
                ...common,
                fontSize: leastType,
                color: soft,
                breakLine: true,
              },
            },
          ]),
    ];
  });
  slide.addText(runs, {
    ...slideLayout.panel,
    h: heightOfPanel(legend.map(({ text }) => text)),
    objectName: "panel",
    margin: 0,
    valign: "top",
    paraSpaceAfter: paragraphGap,
    fit: "shrink",
  });
}

function writeFoot(
  slide: PptxGenJS.Slide,
  { report, sources }: SlideContent,
  lang: string,
): void {
  const common = { lang, fontSize: leastType, color: soft, breakLine: true };
  slide.addText(
    [
      ...(report.draft === null
        ? []
        : [
            {
              text: `${report.draft}. `,
              options: {
                ...common,
                bold: true,
                color: colour.caution.slice(1),
                breakLine: false,
              },
            },
          ]),
      {
        text: [report.status, report.mapNumber, sources]
          .filter((part) => part !== null)
          .map(endSentence)
          .join(" "),
        options: common,
      },
      { text: report.disclaimer, options: common },
      {
        text: `${report.live.label} `,
        options: { ...common, breakLine: false },
      },
      {
        text: report.live.href,
        options: {
          lang,
          fontSize: leastType,
          hyperlink: { url: report.live.href },
        },
      },
    ],
    {
      ...slideLayout.foot,
      objectName: "foot",
      margin: 0,
      valign: "top",
      fit: "shrink",
    },
  );
}
