import type { BriefingEvent, Phase } from "@/lib/briefing/model";
import { createNoteList } from "@/lib/citations/note-list";
import { describeDate } from "@/lib/dates/describe";
import type { Step } from "@/lib/timeline/story";
import { distanceFromOccasion } from "@/lib/map/drawing/venues";
import { paths } from "@/lib/url/paths";
import { withBase } from "@/lib/url/site";
import { citePhase, type CitedPhase } from "@/lib/views/cited-text";
import { viewEvent, type EventView } from "@/lib/views/event-view";
import { countEvents } from "@/lib/views/place-marks";
import { plainIn, textIn } from "@/lib/text/text-in";
import { sayLocation } from "../events/event-list";
import { EventText } from "../events/event-text";
import { Participants } from "../events/participants";
import type { OpenPage } from "@/wording/page/open-page";
import { Notes } from "../record/notes";
import { PhaseText } from "../record/phase-text";
import { sayDate } from "@/wording/record/say-date";
import { Unknowns } from "../record/unknowns";
import { InLanguage } from "../page/in-language";
import { Phrase } from "../page/phrase";
import { arrowBack, arrowOn } from "@/wording/page/arrows";

type StepCardProps = {
  page: OpenPage;
  step: Step;
  /** The tours, for the ways on and back. */
  story: readonly Step[];
  steps: readonly Step[];
};

/** One step of the story with its evidence; it is seen while the address leads to it. */
export function StepCard({ page, step, story, steps }: StepCardProps) {
  const { briefing, lang, words } = page;
  const list = createNoteList(lang);
  // Cited here, since the notes are listed before the parts of the card are rendered.
  const body =
    step.kind === "phase" ? (
      <PhaseBody
        page={page}
        phase={step.record}
        cited={citePhase(briefing, step.record, lang, list)}
      />
    ) : (
      <EventBody
        page={page}
        event={step.record}
        isBetween={step.isBetween}
        view={viewEvent(briefing, step.record, lang, list)}
      />
    );
  return (
    <section
      id={step.id}
      className="timeline-step"
      data-kind={step.kind}
      aria-labelledby={`${step.id}-title`}
    >
      {story.length < steps.length && story.includes(step) && (
        <Ways page={page} step={step} steps={story} tour="story" />
      )}
      <Ways page={page} step={step} steps={steps} tour="all" />
      <h2 id={`${step.id}-title`} tabIndex={-1}>
        <InLanguage {...textIn(step.record.name, lang)} />
      </h2>
      {body}
      <details className="step-sources">
        <summary>
          <Phrase {...words.marked("Record.notes")} /> ({list.notes().length})
        </summary>
        <Notes notes={list.notes()} scope={step.id} lang={lang} words={words} />
      </details>
      {step.kind === "event" && (
        <p>
          <a href={`${withBase(paths.events(lang, briefing.id))}#${step.id}`}>
            <Phrase {...words.marked("Timeline.inList")} />
          </a>
        </p>
      )}
    </section>
  );
}

type WaysProps = {
  page: OpenPage;
  step: Step;
  steps: readonly Step[];
  tour: "story" | "all";
};

/** Back, on, and to the list, with how far the reader has come. */
function Ways({ page: { lang, words }, step, steps, tour }: WaysProps) {
  const at = steps.indexOf(step);
  return (
    <nav
      className="step-ways"
      data-tour={tour}
      aria-label={words("Timeline.steps")}
    >
      <Way step={steps[at - 1]} lang={lang} rel="prev" />
      <span className="step-middle">
        <span className="step-count">
          <Phrase
            {...words.marked("Timeline.count", {
              number: at + 1,
              total: steps.length,
            })}
          />
        </span>{" "}
        <a href="#all-steps">
          <Phrase {...words.marked("Timeline.all")} />
        </a>
      </span>
      <Way step={steps[at + 1]} lang={lang} rel="next" />
    </nav>
  );
}

type PhaseBodyProps = { page: OpenPage; phase: Phase; cited: CitedPhase };

function PhaseBody({ page, phase, cited }: PhaseBodyProps) {
  const { briefing, lang, words } = page;
  return (
    <>
      <p className="step-when">
        {sayDate(describeDate(phase.interval, lang), words)}
      </p>
      <PhaseText phase={cited} scope={phase.id} words={words} />
      <Unknowns
        unknowns={phase.unknowns?.map((one) => textIn(one, lang)) ?? []}
        words={words}
      />
      <ul className="step-places">
        {briefing.places.map((place) => (
          <li key={place.id}>
            <a href={withBase(paths.place(lang, briefing.id, place.id))}>
              <InLanguage {...textIn(place.name, lang)} />
            </a>
            :{" "}
            <Phrase
              {...words.marked("Map.events", {
                count: countEvents(briefing, place, phase),
              })}
            />
          </li>
        ))}
      </ul>
    </>
  );
}

type EventBodyProps = {
  page: OpenPage;
  event: BriefingEvent;
  isBetween: boolean;
  view: EventView;
};

function EventBody({ page, event, isBetween, view }: EventBodyProps) {
  const { briefing, words, lang } = page;
  const far =
    typeof event.location === "string"
      ? null
      : distanceFromOccasion(briefing, event.location);
  return (
    <>
      <p className="step-when">
        {sayDate(view.date, words)}, {sayLocation(view.location, words)}
        {far !== null &&
          ` (${words("Timeline.distance", {
            kilometres: far.kilometres,
            side: words(`Space.toward.${far.toward}`),
            city: plainIn(far.city.name, lang),
          })})`}
      </p>
      {isBetween && (
        <p>
          <span className="tag">
            <Phrase {...words.marked("Timeline.between")} />
          </span>
        </p>
      )}
      <EventText page={page} view={view} scope={event.id} />
      {view.participants.some(({ kind }) => kind === "place") || (
        <p className="unknown">
          <Phrase {...words.marked("Timeline.nobodyNamed")} />
        </p>
      )}
      <Participants page={page} participants={view.participants} />
    </>
  );
}

function Way({
  step,
  lang,
  rel,
}: {
  step: Step | undefined;
  lang: string;
  rel: "prev" | "next";
}) {
  if (step === undefined) return <span />;
  return (
    <a href={`#${step.id}`} rel={rel}>
      {rel === "prev" && <span aria-hidden="true">{arrowBack(lang)} </span>}
      <InLanguage {...textIn(step.record.name, lang)} />
      {rel === "next" && <span aria-hidden="true"> {arrowOn(lang)}</span>}
    </a>
  );
}
