import path from "node:path";
import { renderCard, cardSize } from "@/lib/figure/card";
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

/** The picture of a view for its documents. */
export async function pictureOf(page: ReportPage): Promise<FigurePicture> {
  const { briefing, lang, words, place } = page;
  const places = describePlaces(briefing, lang, words);
  const svg = renderCard(
    loadDrawing(briefing, lang, places),
    {
      site: words("Site.name"),
      title: place?.name[lang] ?? briefing.title[lang] ?? "",
      summary: "",
      note: words("Card.note"),
      places: places.map(({ id, name, marks }) => ({
        id,
        name,
        ...marks.delegation,
      })),
    },
    place?.id ?? null,
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
  return { svg, png: image.asPng(), ...cardSize };
}
