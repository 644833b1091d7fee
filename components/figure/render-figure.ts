import path from "node:path";
import { renderCard } from "@/lib/figure/card";
import { describePlaces } from "../map/describe-places";
import { loadDrawing } from "../map/load-drawing";
import type { PageView } from "../page/view-files";

const fonts = ["400Regular", "600SemiBold", "700Bold"].map((style) =>
  path.join(
    process.cwd(),
    "node_modules/@expo-google-fonts/source-sans-3",
    style,
    `SourceSans3_${style}.ttf`,
  ),
);

/** The social card of a view as PNG, set in the fonts that the project brings. */
export async function renderCardPng(page: PageView): Promise<Uint8Array> {
  const { briefing, lang, words, place } = page;
  const places = describePlaces(briefing, lang, words);
  const role = place?.participations.find(
    (one) => one.event === briefing.launch,
  );
  const svg = renderCard(
    loadDrawing(briefing, lang, places, "embed"),
    {
      site: words("Site.name"),
      title: place?.name[lang] ?? briefing.title[lang] ?? "",
      summary:
        (place === null ? briefing.summary[lang] : role?.statement[lang]) ?? "",
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
    font: {
      fontFiles: fonts,
      loadSystemFonts: false,
      defaultFontFamily: "Source Sans 3",
    },
  });
  return image.render().asPng();
}
