import type { Rectangle } from "../geometry/rectangle";
import { element, formatNumber, type XmlNode } from "../text/xml";
import { defineShared, formatFigure } from "./figure-document";
import type { TimelineLayout } from "./layout-timeline-figure";
import type { PlacedTimelineMark } from "./layout-timeline-rows";
import { asText, type Letters } from "./letters";
import { inColour, type Paint } from "./paint";
import type { Measure } from "./placed";
import { renderTexts } from "./render-texts";
import type { TimelineContent, TimelineMark } from "./timeline-content";
import { layoutWatermark } from "./watermark";

/** Writes the chart of a timeline as SVG, with letters as text or as shapes. */
export function renderTimelineFigure(
  layout: TimelineLayout,
  content: TimelineContent,
  measure: Measure,
  letters: Letters = asText,
): string {
  const { width, height, chart, lines } = layout;
  const paint = inColour(content.id, false, content.accent);
  const { palette, watermark } = paint;
  const drawn = [
    element("rect", {
      ...chart,
      fill: "none",
      stroke: palette.line,
      "stroke-width": 1,
    }),
    element("path", {
      d: lines
        .map(
          (x) =>
            `M${formatNumber(x)} 0V${formatNumber(chart.y + chart.height)}`,
        )
        .join(""),
      stroke: palette.line,
      "stroke-width": 1,
    }),
    // A name stands on the lines of years, which end around it.
    ...layout.texts
      .filter(({ name }) => name === "event" || name === "phase")
      .filter((text) => !isInBand(text.box, layout.marks))
      .map(({ box }) =>
        element("rect", {
          x: box.x - 2,
          y: box.y,
          width: box.width + 4,
          height: box.height,
          fill: palette.paper,
          "fill-opacity": 0.85,
        }),
      ),
    ...(content.watermark === null
      ? []
      : [
          letters.render(
            layoutWatermark(
              content.watermark,
              { box: chart },
              measure(content.watermark, { size: 1, weight: 700 }),
            ),
            { fill: watermark.fill, "fill-opacity": watermark.opacity },
          ),
        ]),
    ...layout.marks.map((mark) => renderMark(mark, paint)),
    ...renderTexts(layout.texts, paint, letters),
  ];
  return formatFigure(
    {
      size: { width, height },
      unit: "mm",
      content,
      hasText: letters === asText,
    },
    [
      ...defineShared(letters.shapes()),
      element("rect", { width, height, fill: palette.paper }),
      ...drawn,
    ],
  );
}

function isInBand(
  text: Rectangle,
  marks: readonly PlacedTimelineMark[],
): boolean {
  return marks.some(
    ({ box }) =>
      box.x <= text.x &&
      text.x + text.width <= box.x + box.width &&
      box.y <= text.y + text.height / 2 &&
      text.y + text.height / 2 <= box.y + box.height,
  );
}

function renderMark(
  { mark, box }: PlacedTimelineMark,
  { palette }: Paint,
): XmlNode {
  const edge = { stroke: palette.accent, "stroke-width": 1.4 };
  const { x, y, width, height } = box;
  switch (mark) {
    case "phase":
      return element("rect", { ...box, fill: palette["map-step-2"] });
    case "open phase":
      return element("path", { d: tearBand(box), fill: palette["map-step-2"] });
    case "event":
    case "vague":
    case "aside":
      return element("rect", {
        x: x + 0.7,
        y: y + 0.7,
        width: width - 1.4,
        height: height - 1.4,
        rx: mark === "vague" ? 1 : (height - 1.4) / 2,
        fill: fillsOfEvents(palette)[mark],
        "stroke-dasharray": mark === "vague" ? "3 2.4" : null,
        ...edge,
      });
  }
}

const fillsOfEvents = (
  palette: Paint["palette"],
): Record<Exclude<TimelineMark, "phase" | "open phase">, string> => ({
  event: palette.accent,
  vague: palette["accent-soft"],
  aside: palette.paper,
});

/** A band whose end is torn: nobody says where it is. */
function tearBand({ x, y, width, height }: Rectangle): string {
  const teeth = 4;
  const [deep, tooth] = [4, height / (2 * teeth)];
  const torn = Array.from(
    { length: 2 * teeth },
    (_, index) => `l${index % 2 === 0 ? -deep : deep} ${formatNumber(tooth)}`,
  );
  const corner = `${formatNumber(x)} ${formatNumber(y)}`;
  return `M${corner}h${formatNumber(width)}${torn.join("")}h${formatNumber(-width)}z`;
}
