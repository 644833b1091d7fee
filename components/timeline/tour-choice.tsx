import type { ReactNode } from "react";
import type { Words } from "@/i18n/translator";
import { Phrase } from "../page/phrase";

type TourChoiceProps = {
  words: Words;
  /** How many steps the story has; null where it is the whole. */
  story: number | null;
  all: number;
  phases: number;
  /** What stands beside the choice. */
  children: ReactNode;
};

/** Whether a reader goes through the story or through all steps, and what the chart's marks mean. */
export function TourChoice({
  words,
  story,
  all,
  phases,
  children,
}: TourChoiceProps) {
  return (
    <div className="tour-choice">
      {story !== null && (
        <fieldset>
          <legend className="visually-hidden">
            <Phrase {...words.marked("Timeline.steps")} />
          </legend>
          <label>
            <input type="radio" name="tour" value="story" defaultChecked />{" "}
            <Phrase {...words.marked("Timeline.story", { count: story })} />
          </label>
          <label>
            <input type="radio" name="tour" value="all" />{" "}
            <Phrase {...words.marked("Timeline.everything", { count: all })} />
          </label>
        </fieldset>
      )}
      <details>
        <summary>
          <Phrase {...words.marked("Timeline.key")} />
        </summary>
        <p>
          <Phrase {...words.marked("Timeline.lead", { phases })} />
        </p>
      </details>
      {children}
    </div>
  );
}
