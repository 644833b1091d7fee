import { expect, test } from "vitest";
import { sampleFolder, sampleTexts } from "../../briefing/briefing.sample";
import { buildBriefing } from "../../load/build-briefing";
import { distanceFromOccasion } from "./venues";

test("a town is not said to lie at a distance from itself", () => {
  const events = sampleTexts["events.yaml"] ?? "";
  const briefing = buildBriefing(
    sampleFolder({
      "events.yaml": events.replace("location: town", "location: far"),
    }),
  );
  const far = briefing.locations.find(({ id }) => id === "far");
  if (far === undefined) throw new Error("no such location");
  expect(briefing.occasion.location).toBe(far);
  expect(distanceFromOccasion(briefing, far)).toBeNull();
  const before = buildBriefing(sampleFolder());
  const other = before.locations.find(({ id }) => id === "far");
  if (other === undefined) throw new Error("no such location");
  expect(distanceFromOccasion(before, other)?.kilometres).toBeGreaterThan(1000);
});
