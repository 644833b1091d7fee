import { describeDate } from "@/lib/dates/describe";
import type { Step } from "@/lib/timeline/story";
import { textIn } from "@/lib/text/text-in";
import type { OpenPage } from "@/wording/page/open-page";
import { sayDate } from "@/wording/record/say-date";
import { InLanguage } from "../page/in-language";
import { Phrase } from "../page/phrase";
import { arrowOn } from "@/wording/page/arrows";

type StepListProps = {
  page: OpenPage;
  steps: readonly Step[];
  /** Those of the story; the others are seen by who goes through all. */
  story: readonly Step[];
};

/** The steps as a plain list of links, in the order of time. */
export function StepList({
  page: { lang, words },
  steps,
  story,
}: StepListProps) {
  const [first] = story;
  return (
    <section
      id="all-steps"
      className="timeline-index"
      aria-labelledby="all-steps-title"
    >
      <h2 id="all-steps-title" className="visually-hidden">
        <Phrase {...words.marked("Timeline.all")} />
      </h2>
      {first !== undefined && (
        <p>
          <a className="step-begin" href={`#${first.id}`}>
            <Phrase {...words.marked("Timeline.begin")} />
            <span aria-hidden="true"> {arrowOn(lang)}</span>
          </a>
          <span className="keys-hint">
            {" "}
            <Phrase {...words.marked("Timeline.keys")} />
          </span>
        </p>
      )}
      <ol className="step-list" role="list">
        {steps.map((step) => (
          <li
            key={step.id}
            data-kind={isBetween(step) ? "between" : step.kind}
            data-tour={story.includes(step) ? undefined : "all"}
          >
            {isBetween(step) && (
              <span className="step-between">
                <Phrase {...words.marked("Timeline.between")} />
              </span>
            )}
            <StepName step={step} lang={lang} />{" "}
            <span className="record-date">
              {sayDate(describeDate(step.date, lang), words)}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** A link to a step; that of a phase is a heading over its events, for who goes from one to the next. */
function StepName({ step, lang }: { step: Step; lang: string }) {
  const link = (
    <a href={`#${step.id}`}>
      <InLanguage {...textIn(step.record.name, lang)} />
    </a>
  );
  return step.kind === "phase" ? <h3>{link}</h3> : link;
}

function isBetween(step: Step): boolean {
  return step.kind === "event" && step.isBetween;
}
