import { summariseLenses } from "@/lib/views/lens-summary";
import { toolbarActions } from "@/browser/leaflet/toolbar-actions";
import { describePlaces } from "@/wording/map/describe-places";
import { Legend } from "../map/legend";
import { LensSwitch } from "../map/lens-switch";
import { loadPageMap } from "@/wording/map/load-drawing";
import { MapPicture } from "../map/map-picture";
import { sayMap } from "../map/say-map";
import type { ViewFile } from "@/wording/page/view-files";
import { plainIn } from "@/lib/text/text-in";

/** The map of an embed with its lens and legend; with coarser shapes: its links open records below. */
export function EmbedMap(page: ViewFile) {
  const { briefing, lang, words, place } = page;
  const places = describePlaces(briefing, lang, words, (id) => `#${id}`);
  const drawing = loadPageMap(briefing, lang, places, "embed");
  const said = sayMap(plainIn(briefing.title, lang), words);
  return (
    <div className="embed-map">
      {briefing.phase && <LensSwitch words={words} />}
      <div className="map-box" id="map">
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
        <div
          className="map-toolbar"
          role="group"
          aria-label={said.toolbar}
          data-words={toolbarActions.map((action) => said[action]).join("|")}
        />
      </div>
      <Legend {...summariseLenses(briefing, lang)} lang={lang} words={words} />
    </div>
  );
}
