import { describe, expect, test } from "vitest";
import { checkBriefing } from "../../lib/check/check-briefing";
import { smallestTexts } from "../../lib/briefing/smallest.sample";
import { readRoleSet } from "../../lib/load/role-set";
import { migrateFolder } from "./migrate-folder";

const set = readRoleSet("format-1");
const others = Object.fromEntries(
  Object.entries(smallestTexts).filter(
    ([name]) => name !== "roles.yaml" && name !== "parts.yaml",
  ),
);

/** The smallest briefing as it was in the first form, with comments. */
const before: Record<string, string> = {
  ...others,
  "briefing.yaml": (others["briefing.yaml"] ?? "")
    .replace("occasion: launch", "# The day it began.\nlaunch: launch # ours")
    .replace(
      "publisher: { name: { en: Nobody } }",
      "publisher: { en: Nobody }",
    ),
};

const folder = (texts: Record<string, string>) => ({
  name: "smallest",
  path: "data/smallest",
  files: Object.entries(texts).map(([name, text]) => ({
    name,
    bytes: new TextEncoder().encode(text),
  })),
});

describe("a briefing of the first form", () => {
  const changed = migrateFolder(before, set);

  test("is refused by the check before, and has no problem after", () => {
    expect(checkBriefing(folder(before)).problems).not.toEqual([]);
    expect(checkBriefing(folder({ ...before, ...changed })).problems).toEqual(
      [],
    );
  });

  test("keeps its comments and the order of its keys", () => {
    expect(changed?.["briefing.yaml"]).toContain(
      "# The day it began.\noccasion: launch # ours\nphase: phase-1",
    );
  });

  test("gets roles and phrases in its own languages alone", () => {
    expect(changed?.["roles.yaml"]).toContain("label:\n    en: Host\n");
    expect(changed?.["roles.yaml"]).not.toContain("ru:");
    expect(changed?.["briefing.yaml"]).toContain("Role at the launch");
  });

  test("is left alone the second time", () => {
    expect(migrateFolder({ ...before, ...changed }, set)).toBeNull();
  });

  test("that cannot be read is refused, and nothing comes of it", () => {
    expect(() => migrateFolder({ "briefing.yaml": "id: [" }, set)).toThrow(
      /briefing\.yaml: .*fix it first/,
    );
  });
});
