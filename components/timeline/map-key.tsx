import { Hatch } from "../map/legend";
import type { OpenPage } from "../page/open-page";

const shades = [0, 1, 2, 3] as const;

/** What shades and marks mean: events of the chosen phase, or parts in the chosen event. */
export function MapKey({ briefing, lang, words }: OpenPage) {
  return (
    <div className="legend">
      <div className="key-phase">
        <ul role="list">
          <li>{words("Lens.steps")}:</li>
          {shades.map((shade) => (
            <li key={shade}>
              <span className="legend-swatch" data-step={shade} />
              {words("Lens.step", { step: String(shade) })}
            </li>
          ))}
        </ul>
        {briefing.phases.map((phase) => (
          <p
            key={phase.id}
            className="map-key"
            data-of={phase.id}
            data-default={phase === briefing.launchedPhase || undefined}
          >
            {words("Timeline.phaseKey", {
              phase: phase.name[lang] ?? phase.id,
            })}
          </p>
        ))}
      </div>
      <ul className="key-event" role="list">
        <li>
          <span className="legend-swatch" data-step="3" />
          {words("Timeline.tookPart")}
        </li>
        <li>
          <span className="legend-swatch" data-step="0" />
          {words("Timeline.notNamed")}
        </li>
      </ul>
      <ul role="list">
        <li>
          <span className="key-dot venue-dot" data-chosen="" />
          {words("Timeline.here")}
        </li>
        <li>
          <span className="key-dot venue-dot" />
          {words("Timeline.elsewhere")}
        </li>
        <Hatch words={words} />
      </ul>
    </div>
  );
}
