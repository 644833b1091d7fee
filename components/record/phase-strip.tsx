import type { Words } from "@/i18n/translator";
import type { PlaceView } from "@/lib/views/place-view";
import { InLanguage } from "../page/in-language";

type PhaseStripProps = {
  view: PlaceView;
  words: Words;
  /** Whether each opens its part; the addresses of an embed are those of its records. */
  isLinked: boolean;
};

/**
 * The phases side by side, each with the number of its events and its years; each opens its part. In
 * an embed it is for the eye alone: the parts below say the same.
 */
export function PhaseStrip({ view, words, isLinked }: PhaseStripProps) {
  return (
    <ol
      className="phase-strip"
      {...(isLinked ? { role: "list" } : { "aria-hidden": true })}
    >
      {view.phases.map(({ id, name, years, events, isShown }) => {
        const said = (
          <>
            <b aria-hidden={isLinked || undefined}>{events}</b>{" "}
            {isLinked && (
              <span className="visually-hidden">
                {words("Record.eventsAt", { count: events })}:{" "}
              </span>
            )}
            <InLanguage {...name} /> <small>{years}</small>
          </>
        );
        return (
          <li
            key={id}
            data-step={Math.min(events, 3)}
            data-shown={isShown || undefined}
          >
            {isLinked ? <a href={`#${id}`}>{said}</a> : said}
          </li>
        );
      })}
    </ol>
  );
}
