import type { Words } from "@/i18n/translator";
import type { PhaseView, PlaceView } from "@/lib/views/place-view";
import { Cited } from "./cited";
import type { RecordLinks } from "./record-links";
import { sayDate } from "@/wording/record/say-date";
import { Unknowns } from "./unknowns";
import { InLanguage } from "../page/in-language";
import { Phrase } from "../page/phrase";

type PhaseProps = {
  scope: string | null;
  words: Words;
  links: RecordLinks | undefined;
  /** Folds all phases but the one that the second lens shows. */
  isFolded: boolean;
};

/** The place's part in each phase of the project, the earliest phase first. */
export function InvolvementList({
  view,
  ...props
}: PhaseProps & { view: PlaceView }) {
  if (view.phases.length === 0) return null;
  return (
    <section aria-labelledby={`${view.id}-involvement`}>
      <h2 id={`${view.id}-involvement`}>
        <Phrase {...props.words.marked("Occasion.partByPhase")} />
      </h2>
      {view.phases.map((phase) => (
        <PhasePart key={phase.id} phase={phase} {...props} />
      ))}
    </section>
  );
}

function PhasePart({ phase, ...props }: PhaseProps & { phase: PhaseView }) {
  const { words, isFolded } = props;
  const heading = (
    <h3>
      <InLanguage {...phase.name} />,{" "}
      <span className="record-date">{sayDate(phase.date, words)}</span>
      {phase.isShown && (
        <>
          {" "}
          <span className="tag">
            <Phrase {...words.marked("Occasion.shownPhase")} />
          </span>
        </>
      )}
    </h3>
  );
  return isFolded ? (
    <details open={phase.isShown}>
      <summary>{heading}</summary>
      <Involvements phase={phase} {...props} />
    </details>
  ) : (
    <div>
      {heading}
      <Involvements phase={phase} {...props} />
    </div>
  );
}

function Involvements({
  phase,
  scope,
  words,
  links,
}: PhaseProps & { phase: PhaseView }) {
  if (phase.involvements.length === 0)
    return (
      <p className="unknown">
        <Phrase {...words.marked("Record.noInvolvement")} />
      </p>
    );
  return (
    <ul className="statements" role="list">
      {phase.involvements.map((involvement) => (
        <li key={involvement.statement.id}>
          <span className="tag">{involvement.role.label}</span>{" "}
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
              <Phrase
                {...words.marked("Timeline.event", {
                  name: involvement.event.name,
                })}
              />
            </a>
          )}
          <Unknowns unknowns={involvement.unknowns} words={words} />
        </li>
      ))}
    </ul>
  );
}
