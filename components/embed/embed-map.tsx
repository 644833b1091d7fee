import { describePlaces } from "@/wording/map/describe-places";
import { LensSwitch } from "../map/lens-switch";
import { loadPageMap } from "@/wording/map/load-drawing";
import { MapPicture } from "../map/map-picture";
import { sayMap } from "../map/say-map";
import { ToolbarButtons } from "../map/toolbar-buttons";
import type { ViewFile } from "@/wording/page/view-files";
import { plainIn } from "@/lib/text/text-in";

/** The map of an embed, with coarser shapes: it is smaller, and its links open records below. */
export function EmbedMap({ briefing, lang, words, place }: ViewFile) {
  const places = describePlaces(briefing, lang, words, (id) => `#${id}`);
  const drawing = loadPageMap(briefing, lang, places, "embed");
  const said = sayMap(plainIn(briefing.title, lang), words);
  return (
    <div className="embed-map" id="map">
      <div className="map-box">
        <div className="map-frame">
          <MapPicture
            drawing={drawing}
            places={places}
            selected={null}
            markable
            framed={place?.id}
            label={said.label}
          />
          <p
            className="map-hint"
            aria-hidden="true"
            data-two-fingers={said.hints["two-fingers"]}
            data-ctrl-wheel={said.hints["ctrl-wheel"]}
          />
        </div>
        <div className="map-toolbar" role="group" aria-label={said.toolbar}>
          <ToolbarButtons words={said} />
        </div>
      </div>
      {briefing.phase && <LensSwitch words={words} />}
    </div>
  );
}
