import type { CSSProperties } from "react";
import type { OpenPage } from "@/wording/page/open-page";
import { describeDate } from "@/lib/dates/describe";
import { layoutTimeline, type Stretch } from "@/lib/timeline/layout-timeline";
import type { Step } from "@/lib/timeline/story";
import { textIn } from "@/lib/text/text-in";
import { sayDate } from "@/wording/record/say-date";
import { InLanguage } from "../page/in-language";

type TimelineChartProps = {
  page: OpenPage;
  /** All steps, for what each is called and when it was. */
  steps: readonly Step[];
  /** Which of them the chart shows. */
  shown: readonly Step[];
  /** The tour through the steps that it belongs to. */
  tour: "story" | "all";
};

/** Phases as bands and events as marks, over the years; each says by hover and focus what it is. */
export function TimelineChart({
  page: { briefing, lang, words },
  steps,
  shown,
  tour,
}: TimelineChartProps) {
  const chart = layoutTimeline(
    briefing,
    shown.map(({ id }) => id),
  );
  const stepOf = new Map(steps.map((step) => [step.id, step]));
  const kindOf = (id: string) => {
    const step = stepOf.get(id);
    return step?.kind === "event" ? step.record.kind : undefined;
  };
  const label = (id: string, { left }: Stretch) => {
    const step = stepOf.get(id);
    return (
      step && (
        <span className="chart-label" data-side={left > 60 ? "end" : "start"}>
          <InLanguage {...textIn(step.record.name, lang)} />,{" "}
          {sayDate(describeDate(step.date, lang), words)}
        </span>
      )
    );
  };
  return (
    <div className="chart-scroll" data-tour={tour}>
      <nav
        className="chart"
        aria-label={words("Timeline.chart")}
        data-roomy={chart.hasShortPhase || undefined}
        style={
          {
            "--phase-lanes": chart.phaseLanes,
            "--lanes": chart.lanes,
          } as CSSProperties
        }
      >
        {/* A band fades where nobody says when the phase ended. */}
        <svg className="chart-defs" aria-hidden="true">
          <linearGradient id={`chart-open-${tour}`}>
            <stop offset="25%" />
            <stop offset="100%" stopOpacity="0" />
          </linearGradient>
        </svg>
        {chart.years.map(({ year, ...stretch }) => (
          <span
            key={year}
            className="chart-year"
            aria-hidden="true"
            style={place(stretch)}
          >
            {year}
          </span>
        ))}
        {chart.phases.map(({ id, isOpen, lane, ...stretch }) => (
          <a
            key={id}
            href={`#${id}`}
            className="chart-mark chart-phase"
            data-open={isOpen || undefined}
            style={place(stretch, lane)}
          >
            <Ink fill={isOpen ? `url(#chart-open-${tour})` : undefined} />
            <span aria-hidden="true">{nameIn(stepOf.get(id), lang)}</span>
            {label(id, stretch)}
          </a>
        ))}
        {chart.events.map(({ id, lane, isVague, ...stretch }) => (
          <a
            key={id}
            href={`#${id}`}
            className="chart-mark chart-event"
            data-vague={isVague || undefined}
            data-kind={kindOf(id)}
            style={place(stretch, lane)}
          >
            <Ink />
            {label(id, stretch)}
          </a>
        ))}
      </nav>
    </div>
  );
}

function nameIn(step: Step | undefined, lang: string): string {
  return step === undefined ? "" : textIn(step.record.name, lang).text;
}

/** The shape of a mark, drawn: a background is lost on paper and in forced colours. */
function Ink({ fill }: { fill?: string | undefined }) {
  return (
    <svg className="chart-ink" aria-hidden="true">
      <rect style={fill === undefined ? undefined : { fill }} />
    </svg>
  );
}

function place({ left, width }: Stretch, lane?: number): CSSProperties {
  return {
    left: `${left}%`,
    width: `${width}%`,
    ...(lane !== undefined && ({ "--lane": lane } as CSSProperties)),
  };
}
