import { createNoteList } from "@/lib/citations/note-list";
import { describeDate } from "@/lib/dates/describe";
import { paperAccent } from "@/lib/map/briefing-look";
import {
  markOf,
  type TimelineContent,
  type TimelineMark,
  type TimelineRow,
} from "@/lib/sheet/timeline-content";
import { bindDays } from "@/lib/sheet/layout-head";
import { typeset } from "@/lib/text/typeset";
import { plainIn, textIn } from "@/lib/text/text-in";
import { layoutTimeline } from "@/lib/timeline/layout-timeline";
import { chooseStory, listSteps, type Step } from "@/lib/timeline/story";
import { nameFile } from "@/lib/url/file-name";
import { paths } from "@/lib/url/paths";
import { absoluteUrl } from "@/lib/url/site";
import { citePhase } from "@/lib/views/cited-text";
import { viewEvent } from "@/lib/views/event-view";
import { describeTimelineCaption } from "@/wording/figure/describe-timeline-caption";
import { markLanguage } from "@/wording/page/mark-language";
import type { OpenPage } from "@/wording/page/open-page";
import { namePage } from "@/wording/page/page-files";
import { sayDate } from "@/wording/record/say-date";
import { saySourceLine } from "./say-source-line";

/** Kinds of events that are beside the story, as on the page. */
const besides: readonly string[] = ["assessment", "related"];

/** Percent of its width that a mark of a chart on paper takes at least: nobody has to hit it. */
const leastMark = 1.2;

/** Everything that the chart of a tour says. */
export function describeTimelineFigure(
  page: OpenPage,
  tour: "story" | "all",
  part: string,
): TimelineContent {
  const { briefing, lang, words } = page;
  const steps = listSteps(briefing);
  const shown = tour === "story" ? chooseStory(steps) : steps;
  const chart = layoutTimeline(
    briefing,
    shown.map(({ id }) => id),
    leastMark,
  );
  const rows = shown.flatMap((step): TimelineRow[] => {
    const { record, id } = step;
    const date = sayDate(describeDate(step.date, lang), words);
    const text = typeset(
      bindDays(`${markLanguage(textIn(record.name, lang))}, ${date}`),
      lang,
    );
    if (step.kind === "phase")
      return chart.phases
        .filter((one) => one.id === id)
        .map((one) => ({
          ...pick(one),
          id,
          text,
          kind: "phase",
          isOpen: one.isOpen,
        }));
    return chart.events
      .filter((one) => one.id === id)
      .map((one) => ({
        ...pick(one),
        id,
        text,
        kind: "event",
        look: lookOf(step.record.kind, one.isVague),
      }));
  });
  const { caption, alternative } = describeTimelineCaption(page, tour);
  const title = plainIn(briefing.title, lang);
  return {
    lang,
    accent: paperAccent(briefing),
    id: `figure-${nameFile(namePage(page, "timeline"), part, "")}`,
    heading: `${caption}. ${title}`,
    description: alternative,
    years: chart.years,
    rows,
    key: describeKey(rows, page),
    sourceLine: saySourceLine(
      page,
      countSources(page, shown),
      absoluteUrl(paths.timeline(lang, briefing.id)),
    ),
    watermark: briefing.status === "cleared" ? null : words("Figure.draft"),
  };
}

const pick = ({ left, width }: { left: number; width: number }) => ({
  left,
  width,
});

function lookOf(kind: string | undefined, isVague: boolean) {
  if (isVague) return "vague";
  return kind !== undefined && besides.includes(kind) ? "aside" : "event";
}

const marks = ["phase", "open phase", "event", "vague", "aside"] as const;

function describeKey(
  rows: readonly TimelineRow[],
  { words }: OpenPage,
): TimelineContent["key"] {
  const used = new Set<TimelineMark>(rows.map(markOf));
  const keys = {
    phase: "Timeline.marks.phase",
    "open phase": "Timeline.marks.openPhase",
    event: "Timeline.marks.event",
    vague: "Timeline.marks.vague",
    aside: "Timeline.marks.aside",
  } as const;
  return marks
    .filter((mark) => used.has(mark))
    .map((mark) => ({ mark, text: words(keys[mark]) }));
}

/** The sources behind what is told of the steps. */
function countSources(
  { briefing, lang }: OpenPage,
  steps: readonly Step[],
): number {
  const list = createNoteList(lang);
  for (const step of steps)
    if (step.kind === "phase") citePhase(briefing, step.record, lang, list);
    else viewEvent(briefing, step.record, lang, list);
  return new Set(list.notes().map(({ source }) => source.id)).size;
}
