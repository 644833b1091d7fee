import { expect, test } from "vitest";
import { sampleFolder } from "../briefing/briefing.sample";
import { buildBriefing } from "../load/build-briefing";
import { listPlacesBySource } from "./places-by-source";

test("a source has the places whose names, roles or parts rest on it, and no others", () => {
  const source = (id: string) => `- id: ${id}
  kind: un
  title: { en: ${id} }
  titled: described
  publisher: { en: Nobody }
  language: en
  retrieved: "2020-01-01"
`;
  const briefing = buildBriefing(
    sampleFolder({
      "sources.yaml": ["s1", "s2", "s3", "s4"].map(source).join(""),
      "involvements.yaml": `- id: south-phase-1
  place: south
  phase: phase-1
  role: participant
  statement: { en: South met with experts. }
  evidence: [{ source: s3, fragment: from South }]
`,
      // A source of an event is none of the places that took part in it.
      "phases.yaml": `- id: phase-1
  number: 1
  name: { en: First phase }
  interval: "2018-01/"
  summary: { en: It began in 2018. }
  evidence: [{ source: s4, fragment: began in January 2018 }]
`,
    }),
  );
  const listed = listPlacesBySource(briefing).map(({ source, places }) => [
    source.id,
    places.map(({ id }) => id),
  ]);
  expect(listed).toEqual([
    ["s1", ["north", "south", "town"]],
    ["s2", ["north", "south", "town"]],
    ["s3", ["south"]],
  ]);
});
