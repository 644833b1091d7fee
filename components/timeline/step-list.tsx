import { describeDate } from "@/lib/dates/describe";
import type { Step } from "@/lib/timeline/story";
import type { OpenPage } from "../page/open-page";
import { sayDate } from "../record/say-date";

/** All steps as a plain list of links, in the order of time. */
export function StepList({
  page: { lang, words },
  story,
}: {
  page: OpenPage;
  story: readonly Step[];
}) {
  const [first] = story;
  return (
    <section id="all-steps" className="timeline-index">
      {first !== undefined && (
        <p>
          <a className="step-begin" href={`#${first.id}`}>
            {words("Timeline.begin")}
            <span aria-hidden="true"> →</span>
          </a>
        </p>
      )}
      <ol className="step-list">
        {story.map(({ id, kind, date, record }) => (
          <li key={id} data-kind={kind}>
            <a href={`#${id}`}>{record.name[lang]}</a>{" "}
            <span className="record-date">
              {sayDate(describeDate(date, lang), words)}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
