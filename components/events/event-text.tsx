import type { EventView } from "@/lib/views/event-view";
import type { OpenPage } from "@/wording/page/open-page";
import { Cited } from "../record/cited";
import { InLanguage } from "../page/in-language";
import { Phrase } from "../page/phrase";

type EventTextProps = {
  page: Pick<OpenPage, "words">;
  view: EventView;
  /** Null where the notes are right below, and numbers lead nowhere. */
  scope: string | null;
};

/** What an event was: its kind where it is not of the project, its text, and a caution on its date. */
export function EventText({ page: { words }, view, scope }: EventTextProps) {
  return (
    <>
      {view.kind !== "project" && (
        <p>
          <span className="tag">
            <Phrase {...words.marked(`Occasion.${view.kind}Event`)} />
          </span>
        </p>
      )}
      <p>
        <Cited cited={view.summary} scope={scope} words={words} />
      </p>
      {view.dateNote !== null && (
        <p className="unknown">
          <InLanguage {...view.dateNote} />
        </p>
      )}
    </>
  );
}
