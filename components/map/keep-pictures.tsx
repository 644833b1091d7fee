import { describePlaces } from "@/wording/map/describe-places";
import { loadPageMap } from "@/wording/map/load-drawing";
import type { OpenPage } from "@/wording/page/open-page";
import { keepMarkup } from "../page/kept-markup";
import { MapPicture } from "./map-picture";

/**
 * Keeps the picture of the map for each place and for none, to be written into the page of its view.
 * Returns the name under which they are kept.
 */
export async function keepPictures(page: OpenPage): Promise<string> {
  const { briefing, lang, words } = page;
  // A static import of the server renderer is refused in a page.
  const { renderToStaticMarkup } = await import("react-dom/server");
  const places = describePlaces(briefing, lang, words);
  const drawing = loadPageMap(briefing, lang, places);
  const name = `map-${lang}-${briefing.id}`;
  keepMarkup(name, (place) =>
    renderToStaticMarkup(
      <MapPicture
        drawing={drawing}
        places={places}
        selected={place}
        framed={place}
      />,
    ),
  );
  return name;
}
