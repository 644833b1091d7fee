import type { Words } from "@/i18n/translator";
import type { PlaceView } from "@/lib/views/place-view";
import { Cited } from "./cited";
import type { RecordLinks } from "./record-links";
import { sayDate } from "./say-date";
import { Unknowns } from "./unknowns";

type InvolvementListProps = {
  view: PlaceView;
  scope: string | null;
  words: Words;
  links: RecordLinks | undefined;
};

/** The place's part in each phase of the project, the earliest phase first. */
export function InvolvementList({
  view,
  scope,
  words,
  links,
}: InvolvementListProps) {
  return (
    <section aria-labelledby={`${view.id}-involvement`}>
      <h2 id={`${view.id}-involvement`}>{words("Record.involvement")}</h2>
      {view.phases.map((phase) => (
        <div key={phase.id}>
          <h3>
            {phase.name},{" "}
            <span className="record-date">{sayDate(phase.date, words)}</span>
            {phase.isLaunched && (
              <>
                {" "}
                <span className="tag">{words("Record.launchPhase")}</span>
              </>
            )}
          </h3>
          {phase.involvements.length === 0 ? (
            <p className="unknown">{words("Record.noInvolvement")}</p>
          ) : (
            <ul className="statements" role="list">
              {phase.involvements.map((involvement) => (
                <li key={involvement.statement.id}>
                  <span className="tag">
                    {words(`Role.${involvement.role}`)}
                  </span>{" "}
                  <Cited
                    cited={involvement.statement}
                    scope={scope}
                    words={words}
                    isBrief={links === undefined}
                  />
                  {links !== undefined && involvement.event !== null && (
                    <a
                      className="record-event"
                      href={links.event(involvement.event.id)}
                    >
                      {words("Timeline.event", {
                        name: involvement.event.name,
                      })}
                    </a>
                  )}
                  <Unknowns unknowns={involvement.unknowns} words={words} />
                </li>
              ))}
            </ul>
          )}
        </div>
      ))}
    </section>
  );
}
