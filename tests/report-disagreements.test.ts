import { expect, test } from "vitest";
import { describeReport } from "@/documents/report/describe-report";
import { viewSeveralRoles } from "./several-roles.sample";

const report = (view: string) => describeReport(viewSeveralRoles(view), "full");
const { disagreements } = viewSeveralRoles("overview").briefing;

test("the document of a place has what sources disagree on about it, and not what concerns others", () => {
  const [question] = disagreements;
  if (question === undefined) throw new Error("no disagreement");
  const titles = (view: string) =>
    report(view).sections.map(({ title }) => title);
  const asked = question.question.en;
  expect(titles("overview")).toContain(asked);
  const touched = ["north", "south", "town"].filter((view) =>
    titles(view).includes(asked ?? ""),
  );
  expect(touched).toEqual(["south", "town"]);
});

test("the sources of a document are counted from 1, and each note has the number of its own", () => {
  const { sources, notes } = report("overview");
  expect(sources.length).toBeGreaterThan(0);
  expect(sources.map(({ number }) => number)).toEqual(
    sources.map((_, index) => index + 1),
  );
  for (const { title, entry } of notes) {
    const own = sources.find(({ number }) => number === entry.number);
    expect(own?.text).toContain(title);
  }
});
