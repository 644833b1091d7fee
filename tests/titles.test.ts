import { expect, test } from "vitest";
import { sampleFolder } from "@/lib/briefing/briefing.sample";
import { buildBriefing } from "@/lib/load/build-briefing";
import { createNoteList } from "@/lib/citations/note-list";
import { listEntries } from "@/lib/search/list-entries";
import { viewPlace } from "@/lib/views/place-view";
import { describeRegionReport } from "@/documents/report/describe-region-report";
import { writeNotes } from "@/documents/pptx/write-notes";
import { describeReport } from "@/documents/report/describe-report";
import { viewSeveralRoles } from "./several-roles.sample";

/** Ada with titles of these times, in the order of a file. The launch was on 30 April 2018. */
function open(...known: string[]) {
  const titles = known.map(
    (date) => `    - text: { en: "Minister of ${date}" }
      known: "${date}"
      evidence: [{ source: s2, fragment: "Minister in ${date}" }]`,
  );
  const persons = `- id: ada\n  name: { en: Ada }\n  titles:\n${titles.join("\n")}\n`;
  return buildBriefing(sampleFolder({ "persons.yaml": persons }));
}

/** What a place's record, a document and the search say of Ada, and how many notes her titles have. */
function say(...known: string[]) {
  const briefing = open(...known);
  const notes = createNoteList("en");
  const [place] = briefing.places;
  if (place === undefined) throw new Error("no place");
  const page = { ...viewSeveralRoles("overview"), briefing };
  const [table] = describeRegionReport(page, notes, "full");
  const cell = table?.table?.rows[0]?.[2] ?? [];
  const line = cell.find(({ text }) => text.startsWith("Ada"));
  const [person] =
    viewPlace(briefing, place, "en", createNoteList("en")).roles[0]?.persons ??
    [];
  const entries = listEntries(briefing, "en", {
    date: (edtf) => edtf,
    cityIn: (state) => state,
    online: "",
    undated: "",
  });
  return {
    record: person?.titles.map(({ text }) => text).join("; "),
    document: line?.text,
    notes: line?.notes.length,
    search: entries.find(({ kind }) => kind === "person")?.detail,
  };
}

test("a title known for a time around the launch is one held then", () => {
  expect(say("2018-04")).toEqual({
    record: "Minister of 2018-04",
    document: "Ada, Minister of 2018-04",
    notes: 1,
    search: "Minister of 2018-04",
  });
  expect(say("2017-06-13/2019").record).toBe("Minister of 2017-06-13/2019");
});

test("of several titles at that time none is chosen", () => {
  expect(say("2018-04-30", "2017", "2018")).toEqual({
    record: "Minister of 2018-04-30; Minister of 2018",
    document: "Ada, Minister of 2018-04-30; Minister of 2018",
    notes: 2,
    search: "Minister of 2018-04-30; Minister of 2018",
  });
});

test("a title of another time is never one held then: the search tells the time of the latest", () => {
  expect(say("2021-12-08", "2018-04-12", "2017-06-13/2018-04-29")).toEqual({
    record: "",
    document: "Ada",
    notes: 0,
    search: "Minister of 2021-12-08 (2021-12-08)",
  });
});

test("the documents of the whole briefing name nobody by a title of another time", () => {
  const page = viewSeveralRoles("overview");
  const briefing = open("2018-04-29", "2018-05-01/2018-05-30");
  const report = describeReport(
    {
      ...page,
      briefing: { ...briefing, boundaries: page.briefing.boundaries },
    },
    "full",
  );
  expect(writeNotes(report)).not.toContain("Minister of");
});
