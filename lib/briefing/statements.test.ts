import { expect, test } from "vitest";
import { checkBriefing } from "../check/check-briefing";
import { sampleFolder, sampleTexts } from "./briefing.sample";
import { buildBriefing } from "../load/build-briefing";
import { isDisagreed, listStatements } from "./statements";

test("statements have stable ids, a text and evidence", () => {
  const statements = listStatements(buildBriefing(sampleFolder()));
  expect(statements.map(({ id }) => id)).toEqual([
    "place:north",
    "place:south",
    "place:town",
    "location:town",
    "location:far",
    "participation:north-meeting",
    "participation:north-launch",
    "participation:south-launch",
    "participation:town-launch",
    "involvement:north-phase-1",
    "event:meeting",
    "event:launch",
    "phase:phase-1",
    "organisation:office",
    "organisation:union",
    "title:ada:north:2018-04-30",
    "disagreement:host:1",
  ]);
  expect(statements.find(({ kind }) => kind === "title")).toMatchObject({
    kind: "title",
    text: { en: "Minister" },
    evidence: [{ fragment: "Minister Ada", source: { id: "s2" } }],
  });
});

test("two titles held for the same at the same time have two ids", () => {
  const title = `
    - text: { en: Title }
      place: north
      known: "2018"
      evidence: [{ source: s2, fragment: Title of North }]`;
  const text = `- id: ada\n  name: { en: Ada }\n  titles:${title}${title}\n`;
  const folder = sampleFolder({ "persons.yaml": text });
  const ids = listStatements(buildBriefing(folder))
    .filter(({ kind }) => kind === "title")
    .map(({ id }) => id);
  expect(ids).toEqual(["title:ada:north:2018", "title:ada:north:2018:2"]);
});

test("the data check counts the same statements", () => {
  const folder = sampleFolder();
  expect(checkBriefing(folder).counts.statements).toBe(
    listStatements(buildBriefing(folder)).length,
  );
});

test("sources disagree on a statement that a disagreement touches or one of them contradicts, and on no other", () => {
  const listDisagreed = (participations: string) => {
    const texts = { "participations.yaml": participations };
    return listStatements(buildBriefing(sampleFolder(texts)))
      .filter(({ kind }) => kind === "participation")
      .filter(isDisagreed)
      .map(({ id }) => id);
  };
  const text = sampleTexts["participations.yaml"] ?? "";
  const touched = listDisagreed(text);
  expect(touched).not.toContain("participation:town-launch");
  const against =
    "evidence: [{ source: s1, fragment: not in Town, stance: contradicts }, ";
  const [before = "", town = ""] = text.split("- id: town-launch");
  const contradicted = `${before}- id: town-launch${town.replace("evidence: [", against)}`;
  expect(listDisagreed(contradicted)).toEqual([
    ...touched,
    "participation:town-launch",
  ]);
});
