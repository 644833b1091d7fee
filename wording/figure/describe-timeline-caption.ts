import { describeDate, describeYears } from "@/lib/dates/describe";
import { plainIn } from "@/lib/text/text-in";
import { chooseStory, listSteps, type Step } from "@/lib/timeline/story";
import type { OpenPage } from "../page/open-page";
import { sayDate } from "../record/say-date";
import type { FigureCaption } from "./describe-caption";

/** Caption and alternative text of the chart of a tour. */
export function describeTimelineCaption(
  { briefing, lang, words }: OpenPage,
  tour: "story" | "all",
): FigureCaption {
  const all = listSteps(briefing);
  const steps = tour === "story" ? chooseStory(all) : all;
  const phases = steps.filter(({ kind }) => kind === "phase");
  const said = {
    phases: phases.length,
    events: steps.length - phases.length,
    years: sayYears(steps, lang),
  };
  const caption = words(
    steps.length < all.length ? "Timeline.storyCaption" : "Timeline.allCaption",
    said,
  );
  const spans = phases.map(
    ({ record, date }) =>
      `${plainIn(record.name, lang)}, ${sayDate(describeDate(date, lang), words)}`,
  );
  return {
    label: words("Report.figure"),
    tableLabel: words("Report.table"),
    caption,
    alternative: [
      words("Timeline.chartDescription", said),
      ...(spans.length === 0 ? [] : [`${spans.join("; ")}.`]),
    ].join(" "),
  };
}

/** From the first year of the steps to the last in which one began. */
function sayYears(steps: readonly Step[], lang: string): string {
  const starts = steps.map(({ date }) => date.split("/")[0] ?? "");
  const [first = "", last = ""] = [starts.at(0), starts.at(-1)];
  return first === "" ? "" : describeYears(`${first}/${last}`, lang);
}
