import type { OpenPage } from "@/wording/page/open-page";
import { describeDate } from "@/lib/dates/describe";
import { layoutTimeline, type Stretch } from "@/lib/timeline/layout-timeline";
import type { Step } from "@/lib/timeline/story";
import { plainIn } from "@/lib/text/text-in";
import { sayDate } from "@/wording/record/say-date";

/**
 * Phases as bands and events as marks, over the years. It repeats for the eye what the list of
 * steps says, so it is left out of the text; its links take no stop of the Tab key.
 */
export function TimelineChart({
  page: { briefing, lang, words },
  story,
}: {
  page: OpenPage;
  story: readonly Step[];
}) {
  const chart = layoutTimeline(briefing);
  const steps = new Map(story.map((step) => [step.id, step]));
  const nameOf = (id: string) => {
    const step = steps.get(id);
    return step === undefined ? id : plainIn(step.record.name, lang);
  };
  const mark = (id: string) => {
    const date = steps.get(id)?.date;
    const when = date && `, ${sayDate(describeDate(date, lang), words)}`;
    return { href: `#${id}`, title: nameOf(id) + (when ?? ""), tabIndex: -1 };
  };
  const kindOf = (id: string) => {
    const step = steps.get(id);
    return step?.kind === "event" ? step.record.kind : undefined;
  };
  return (
    <div className="chart-scroll" aria-hidden="true">
      <div
        className="chart"
        style={{ "--lanes": chart.lanes } as React.CSSProperties}
      >
        {/* A band fades where nobody says when the phase ended. */}
        <svg className="chart-defs">
          <linearGradient id="chart-open">
            <stop offset="25%" />
            <stop offset="100%" stopOpacity="0" />
          </linearGradient>
        </svg>
        {chart.years.map(({ year, ...stretch }) => (
          <span key={year} className="chart-year" style={place(stretch)}>
            {year}
          </span>
        ))}
        {chart.phases.map(({ id, isOpen, ...stretch }, row) => (
          <a
            key={id}
            {...mark(id)}
            className="chart-mark chart-phase"
            data-open={isOpen || undefined}
            style={{
              ...place(stretch),
              ...({ "--row": row % 2 } as React.CSSProperties),
            }}
          >
            <Ink />
            <span>{nameOf(id)}</span>
          </a>
        ))}
        {chart.events.map(({ id, lane, isVague, ...stretch }) => (
          <a
            key={id}
            {...mark(id)}
            className="chart-mark chart-event"
            data-vague={isVague || undefined}
            data-kind={kindOf(id)}
            style={{
              ...place(stretch),
              ...({ "--lane": lane } as React.CSSProperties),
            }}
          >
            <Ink />
          </a>
        ))}
      </div>
    </div>
  );
}

/** The shape of a mark, drawn: a background is lost on paper and in forced colours. */
function Ink() {
  return (
    <svg className="chart-ink">
      <rect />
    </svg>
  );
}

function place({ left, width }: Stretch): React.CSSProperties {
  return { left: `${left}%`, width: `${width}%` };
}
