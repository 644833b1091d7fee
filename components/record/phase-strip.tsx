import type { Words } from "@/i18n/translator";
import type { PlaceView } from "@/lib/views/place-view";
import { InLanguage } from "../page/in-language";

type PhaseStripProps = { view: PlaceView; words: Words };

/** The phases side by side, each with the number of its events and its years; each opens its part. */
export function PhaseStrip({ view, words }: PhaseStripProps) {
  return (
    <ol className="phase-strip" role="list">
      {view.phases.map(({ id, name, years, events, isShown }) => (
        <li
          key={id}
          data-step={Math.min(events, 3)}
          data-shown={isShown || undefined}
        >
          <a href={`#${id}`}>
            <b aria-hidden="true">{events}</b>{" "}
            <span className="visually-hidden">
              {words("Record.eventsAt", { count: events })}:
            </span>{" "}
            <InLanguage {...name} /> <small>{years}</small>
          </a>
        </li>
      ))}
    </ol>
  );
}
