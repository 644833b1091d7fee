import { nameTowns } from "@/lib/map/town-names";
import { plainIn } from "@/lib/text/text-in";
import { describePlaces } from "@/wording/map/describe-places";
import { loadBareDrawing } from "@/wording/map/load-drawing";
import { MapPicture } from "../map/map-picture";
import type { OpenPage } from "@/wording/page/open-page";
import { MapKey } from "./map-key";

/** The map of a step: who took part is shaded, and where it was is a filled mark. */
export function TimelineMap(page: OpenPage) {
  const { briefing, lang, words } = page;
  const places = describePlaces(briefing, lang, words);
  const { map, drawing, labels, venues } = loadBareDrawing(
    briefing,
    lang,
    places,
  );
  return (
    <div className="timeline-map">
      <div className="map-box">
        <div className="map-frame">
          <MapPicture
            drawing={map}
            places={places}
            selected={null}
            hatchable
            points={nameTowns(venues, drawing, labels, lang).map(
              ({ location, point, sides }) => ({
                id: location.id,
                point,
                content: (
                  <span
                    className="venue-dot"
                    data-location={location.id}
                    title={plainIn(location.name, lang)}
                  >
                    {sides !== null && (
                      <span
                        className="venue-name"
                        data-xs={sides.xs}
                        data-s={sides.s}
                        data-m={sides.m}
                        data-l={sides.l}
                      >
                        {plainIn(location.name, lang)}
                      </span>
                    )}
                  </span>
                ),
              }),
            )}
          />
        </div>
      </div>
      <MapKey {...page} />
    </div>
  );
}
