import { expect, test } from "vitest";
import { createWords } from "@/i18n/translator";
import { sampleFolder } from "@/lib/briefing/briefing.sample";
import { smallestFolder } from "@/lib/briefing/smallest.sample";
import { buildBriefing } from "@/lib/load/build-briefing";
import { listSitePages } from "./site-pages";

const labels = (briefing: Parameters<typeof listSitePages>[0]) =>
  listSitePages(briefing, "en", createWords("en")).map(({ label }) => label);

test("the menu has no page that has nothing to show", () => {
  expect(labels(buildBriefing(smallestFolder()))).toEqual([
    "Map",
    "Timeline",
    "Table",
    "Sources",
    "Events",
    "About",
  ]);
  expect(labels(buildBriefing(sampleFolder()))).toContain("People");
});
