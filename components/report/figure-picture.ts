import path from "node:path";
import { renderCard } from "@/lib/figure/card";
import { describePlaces } from "../map/describe-places";
import { loadDrawing } from "../map/load-drawing";
import type { ReportPage } from "./describe-report";

/** The figure of a view: SVG, and PNG for programs that do not show SVG. Sizes in pixels. */
export type FigurePicture = {
  svg: string;
  png: Uint8Array;
  width: number;
  height: number;
};

const fonts = ["400Regular", "600SemiBold", "700Bold"].map((style) =>
  path.join(
    process.cwd(),
    "node_modules/@expo-google-fonts/source-sans-3",
    style,
    `SourceSans3_${style}.ttf`,
  ),
);

/** The map on the card of lib/figure/card.ts, in its pixels. */
const map = { x: 360, y: 21, width: 840, height: 588 };

/** The picture of a view for its documents: the map of its card, without the words beside it. */
export async function pictureOf(page: ReportPage): Promise<FigurePicture> {
  const { briefing, lang, words, place } = page;
  const places = describePlaces(briefing, lang, words);
  const card = renderCard(
    loadDrawing(briefing, lang, places),
    {
      site: "",
      title: "",
      summary: "",
      note: "",
      places: places.map(({ id, name, marks }) => ({
        id,
        name,
        ...marks.delegation,
      })),
    },
    place?.id ?? null,
  );
  const svg = card.replace(
    'width="1200" height="630" viewBox="0 0 1200 630"',
    `width="${map.width}" height="${map.height}" viewBox="${map.x} ${map.y} ${map.width} ${map.height}"`,
  );
  const { Resvg } = await import("@resvg/resvg-js");
  const image = new Resvg(svg, {
    fitTo: { mode: "width", value: 2000 },
    font: {
      fontFiles: fonts,
      loadSystemFonts: false,
      defaultFontFamily: "Source Sans 3",
    },
  }).render();
  return { svg, png: image.asPng(), width: map.width, height: map.height };
}
