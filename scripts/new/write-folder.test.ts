import { describe, expect, test } from "vitest";
import { checkBriefing } from "../../lib/check/check-briefing";
import { formatProblem } from "../../lib/check/records/problem";
import { listRoleSets, readCheckContext } from "../../lib/load/files";
import { readRoleSet } from "../../lib/load/role-set";
import { writeFolder, type NewBriefing } from "./write-folder";

const ask = (
  set: string,
  ...languages: [string, ...string[]]
): NewBriefing => ({
  id: "sahel-2014",
  title: "Summit of the Sahel",
  occasion: "Summit: of the Sahel",
  date: "2014-02-16",
  languages,
  places: [
    {
      code: "KAZ",
      m49: "398",
      name: { en: "Kazakhstan", ru: "Казахстан" },
      platformNames: ["en", "ru"],
      marker: { lat: 48, lon: 67 },
      hasShape: true,
    },
    {
      code: "US-AZ",
      m49: null,
      name: { en: "Arizona" },
      platformNames: [],
      marker: { lat: 45, lon: 60 },
      hasShape: false,
    },
  ],
  set: readRoleSet(set),
  boundaries: "central-asia",
  disputes: [],
  projection: {
    kind: "albers",
    parallels: [38.5, 52],
    origin: { lat: 45, lon: 67 },
  },
  region: { west: 46, south: 35, east: 88, north: 56 },
  today: "2026-01-01",
});

const check = (asked: NewBriefing) =>
  checkBriefing({
    name: asked.id,
    path: `data/${asked.id}`,
    files: Object.entries(writeFolder(asked)).map(([name, text]) => ({
      name,
      bytes: new TextEncoder().encode(text),
    })),
    context: readCheckContext("data"),
  });

describe.each(listRoleSets())(
  "a new briefing with the set of roles %s",
  (set) => {
    test.each([[["en"]], [["ru", "en"]], [["en", "ru"]]] as [
      [string, ...string[]],
    ][])("has no problem, in %s", (languages) => {
      const { problems } = check(ask(set, ...languages));
      expect(problems.map(formatProblem)).toEqual([]);
    });
  },
);

test("lists what is an example until it is replaced", () => {
  const { examples } = check(ask("conference", "en"));
  const files = [...new Set(examples.map(({ file }) => file))];
  expect(files).toContain("data/sahel-2014/sources.yaml");
  expect(files).not.toContain("data/sahel-2014/roles.yaml");
  expect(examples.every(({ text }) => text.startsWith("EXAMPLE"))).toBe(true);
});

test("names that the platform gave are listed at the head of places.yaml, others not", () => {
  const text = writeFolder(ask("conference", "en", "ru"))["places.yaml"] ?? "";
  const head = text.split("\n\n")[0] ?? "";
  expect(head).toContain("unterm.un.org: KAZ (en, ru)\n");
  expect(head).not.toContain("US-AZ");
});

test("a name is given in the languages in which it is known, and in the main one", () => {
  const places = (...languages: [string, ...string[]]) =>
    writeFolder(ask("conference", ...languages))["places.yaml"] ?? "";
  expect(places("en", "ru").match(/Arizona/g)).toHaveLength(1);
  expect(places("en", "ru")).not.toContain("ru: Arizona");
  expect(places("ru", "en")).toContain("ru: Arizona");
});

test("the disclaimer names what is not agreed on the map, and says nothing of it elsewhere", () => {
  const asked = ask("conference", "en");
  const named = writeFolder({ ...asked, disputes: ["Cyprus", "Golan"] });
  expect(named["briefing.yaml"]?.replaceAll(/\s+/g, " ")).toContain(
    "no agreement on the status of: Cyprus; Golan.",
  );
  expect(writeFolder(asked)["briefing.yaml"]).not.toContain("no agreement");
});
