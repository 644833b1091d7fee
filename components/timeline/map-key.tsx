import { asideRoles } from "@/lib/timeline/taking-part";
import { plainIn, textIn } from "@/lib/text/text-in";
import { countEvents } from "@/lib/views/place-marks";
import { Hatch } from "../map/legend";
import type { OpenPage } from "@/wording/page/open-page";
import { InLanguage } from "../page/in-language";
import { Phrase } from "../page/phrase";

const shades = [0, 1, 2, 3] as const;

/**
 * What shades and marks mean: events of the chosen phase, or parts in the chosen event. What a step
 * has no use for is shown by lib/map/step-styles.ts alone.
 */
export function MapKey({ briefing, lang, words }: OpenPage) {
  const nameOf = ({ name }: OpenPage["briefing"]["phases"][number]) =>
    plainIn(name, lang);
  return (
    <div className="legend">
      <div className="key-phase">
        {briefing.phase !== undefined && (
          <>
            <p className="map-key" data-default="">
              <Phrase
                {...words.marked("Timeline.openingKey", {
                  phase: nameOf(briefing.phase),
                })}
              />
            </p>
            {/* A step says below its text what its shades show; here nothing is open yet. */}
            <ul className="map-key" data-default="" role="list">
              {briefing.places.map((place) => (
                <li key={place.id}>
                  <InLanguage {...textIn(place.name, lang)} />:{" "}
                  <Phrase
                    {...words.marked("Map.events", {
                      count: countEvents(briefing, place),
                    })}
                  />
                </li>
              ))}
            </ul>
          </>
        )}
        {briefing.phases.map((phase) => (
          <p key={phase.id} className="map-key" data-of={phase.id}>
            <Phrase
              {...words.marked("Timeline.phaseKey", { phase: nameOf(phase) })}
            />
          </p>
        ))}
        {briefing.phases.length > 0 && (
          <ul role="list">
            <li>
              <Phrase {...words.marked("Timeline.shades")} />
            </li>
            {shades.map((shade) => (
              <li key={shade}>
                <span className="legend-swatch" data-step={shade} />
                <Phrase
                  {...words.marked("Lens.step", { step: String(shade) })}
                />
              </li>
            ))}
          </ul>
        )}
      </div>
      <ul className="key-event" role="list">
        <li>
          <span className="legend-swatch" data-step="3" />
          <Phrase {...words.marked("Timeline.tookPart")} />
        </li>
        {asideRoles(briefing).map((role) => (
          <li key={role.id} className="key-aside" data-role={role.id}>
            <span className="legend-swatch" data-step="1" />
            <InLanguage {...textIn(role.meaning, lang)} />
          </li>
        ))}
        <li>
          <span className="legend-swatch" data-step="0" />
          <Phrase {...words.marked("Timeline.notNamed")} />
        </li>
      </ul>
      <ul role="list">
        <Hatch of="step" words={words} />
        <li>
          <span className="key-dot venue-dot" data-chosen="" />
          <Phrase {...words.marked("Timeline.here")} />
        </li>
        <li>
          <span className="key-dot venue-dot" />
          <Phrase {...words.marked("Timeline.elsewhere")} />
        </li>
      </ul>
    </div>
  );
}
