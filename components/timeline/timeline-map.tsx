import { drawVenues } from "@/lib/timeline/venues";
import { describePlaces } from "../map/describe-places";
import { loadDrawing } from "../map/load-drawing";
import { MapPicture } from "../map/map-picture";
import type { OpenPage } from "../page/open-page";
import { MapKey } from "./map-key";

/** The map of a step: who took part is shaded, and where it was is a filled mark. */
export function TimelineMap(page: OpenPage) {
  const { briefing, lang, words } = page;
  const places = describePlaces(briefing, lang, words);
  const drawing = loadDrawing(briefing, lang, places);
  const venues = drawVenues(briefing, drawing.frame);
  return (
    <div className="timeline-map">
      <div className="map-box">
        <div className="map-frame">
          <MapPicture
            drawing={drawing}
            places={places}
            selected={null}
            frame={drawing.frame}
            points={venues.map(({ location, point }) => ({
              id: location.id,
              point,
              content: (
                <span
                  className="venue-dot"
                  data-location={location.id}
                  title={location.name[lang]}
                >
                  {location.place?.kind !== "city" && (
                    <span className="venue-name">{location.name[lang]}</span>
                  )}
                </span>
              ),
            }))}
          />
        </div>
      </div>
      <MapKey {...page} />
    </div>
  );
}
