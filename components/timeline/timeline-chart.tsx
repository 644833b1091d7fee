import type { OpenPage } from "../page/open-page";
import { describeDate } from "@/lib/dates/describe";
import { layoutTimeline, type Stretch } from "@/lib/timeline/chart";
import { sayDate } from "../record/say-date";

/**
 * Phases as bands and events as marks, over the years. It repeats for the eye what the list of
 * steps says, so it is left out of the text; its links take no stop of the Tab key.
 */
export function TimelineChart({ briefing, lang, words }: OpenPage) {
  const chart = layoutTimeline(briefing);
  const find = (id: string) =>
    briefing.events.find((one) => one.id === id) ??
    briefing.phases.find((one) => one.id === id);
  const say = (id: string): string => {
    const found = find(id);
    if (found === undefined) return id;
    const date = "interval" in found ? found.interval : found.date;
    return `${found.name[lang]}, ${sayDate(describeDate(date, lang), words)}`;
  };
  const mark = (id: string) => ({
    href: `#${id}`,
    title: say(id),
    tabIndex: -1,
  });
  return (
    <div className="chart-scroll" aria-hidden="true">
      <div
        className="chart"
        style={{ "--lanes": chart.lanes } as React.CSSProperties}
      >
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
            {briefing.phases.find((one) => one.id === id)?.name[lang]}
          </a>
        ))}
        {chart.events.map(({ id, lane, isVague, ...stretch }) => (
          <a
            key={id}
            {...mark(id)}
            className="chart-mark chart-event"
            data-vague={isVague || undefined}
            data-kind={briefing.events.find((one) => one.id === id)?.kind}
            style={{
              ...place(stretch),
              ...({ "--lane": lane } as React.CSSProperties),
            }}
          />
        ))}
      </div>
    </div>
  );
}

function place({ left, width }: Stretch): React.CSSProperties {
  return { left: `${left}%`, width: `${width}%` };
}
