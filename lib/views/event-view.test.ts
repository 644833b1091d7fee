import { expect, test } from "vitest";
import { sampleFolder, sampleTexts } from "../briefing/briefing.sample";
import { buildBriefing } from "../load/build-briefing";
import { unlocated } from "../briefing/schema/history";
import { createNoteList } from "../citations/note-list";
import { viewEvent } from "./event-view";

test.each(unlocated)(
  "an event that took place %s is at no single location, and is said to be",
  (word) => {
    const events = sampleTexts["events.yaml"] ?? "";
    const briefing = buildBriefing(
      sampleFolder({
        "events.yaml": events.replace("location: far", `location: ${word}`),
      }),
    );
    const meeting = briefing.events.find(({ id }) => id === "meeting");
    if (meeting === undefined) throw new Error("the sample has no meeting");
    const view = viewEvent(briefing, meeting, "en", createNoteList("en"));
    expect(view.location).toEqual({ kind: word });
    const far = briefing.locations.find(({ id }) => id === "far");
    expect(far?.events).toEqual([]);
  },
);
