import type { Words } from "@/i18n/translator";
import type { PhaseView, PlaceView } from "@/lib/views/place-view";
import { labelOf } from "@/lib/views/role-mark";
import { sayDate } from "@/wording/record/say-date";
import { sayPart } from "@/wording/record/say-part";
import { Cited, DisagreementFlag } from "./cited";
import { PhaseStrip } from "./phase-strip";
import { labelBy, type RecordLinks } from "./record-links";
import { Unknowns } from "./unknowns";
import { InLanguage } from "../page/in-language";
import { Phrase } from "../page/phrase";

type PhaseProps = {
  scope: string | null;
  words: Words;
  links: RecordLinks | undefined;
};

type InvolvementListProps = PhaseProps & { view: PlaceView; lang: string };

/**
 * The place's part in the project: one sentence on all of it, the phases with their counts, then each
 * phase, folded but for the one that the second lens shows.
 */
export function InvolvementList({
  view,
  lang,
  ...props
}: InvolvementListProps) {
  const { words } = props;
  if (view.phases.length === 0) return null;
  const { part, heading } = labelBy(`${view.id}-involvement`, props.links);
  return (
    <section {...part}>
      <h2 {...heading}>
        <Phrase {...words.marked("Occasion.part")} />
      </h2>
      <p className={view.part === null ? "unknown" : "record-sentence"}>
        {view.part === null ? (
          <Phrase {...words.marked("Record.partUnknown")} />
        ) : (
          sayPart(view.part, lang, words)
        )}
      </p>
      <PhaseStrip
        view={view}
        words={words}
        isLinked={props.links !== undefined}
      />
      {view.phases.map((phase) => (
        <PhasePart key={phase.id} phase={phase} {...props} />
      ))}
    </section>
  );
}

function PhasePart({ phase, ...props }: PhaseProps & { phase: PhaseView }) {
  const { words, links } = props;
  return (
    <details className="folded" open={phase.isShown}>
      <summary>
        <h3>
          <InLanguage {...phase.name} />
        </h3>{" "}
        <span className="fold-count">
          · {phase.years} ·{" "}
          <Phrase
            {...words.marked("Record.eventsAt", { count: phase.events })}
          />
          {links === undefined && phase.isShown && (
            <>
              {" · "}
              <Phrase {...words.marked("Occasion.shownPhase")} />
            </>
          )}
        </span>
      </summary>
      {/* In an embed the years of the head are enough. */}
      {links === undefined ? (
        <Involvements phase={phase} {...props} />
      ) : (
        <div id={phase.id} tabIndex={-1}>
          <p className="record-about">
            <a href={links.step(phase.id)}>{sayDate(phase.date, words)}</a>
            {phase.isShown && (
              <>
                {" · "}
                <Phrase {...words.marked("Occasion.shownPhase")} />
              </>
            )}
            <DisagreementFlag
              disagreements={phase.disagreements}
              words={words}
            />
          </p>
          <Involvements phase={phase} {...props} />
        </div>
      )}
    </details>
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
          {links === undefined ? (
            <b>
              <InLanguage {...labelOf(involvement.role)} />
            </b>
          ) : (
            <p className="involvement-head">
              <span className="tag">
                <InLanguage {...labelOf(involvement.role)} />
              </span>
              {involvement.event !== null && (
                <a href={links.step(involvement.event.id)}>
                  {involvement.event.name}
                </a>
              )}
            </p>
          )}
          <Cited
            cited={involvement.statement}
            scope={scope}
            words={words}
            isBrief={links === undefined}
          />
          <Unknowns unknowns={involvement.unknowns} words={words} />
        </li>
      ))}
    </ul>
  );
}
