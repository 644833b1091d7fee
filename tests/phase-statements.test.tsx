import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { StepCard } from "@/components/timeline/step-card";
import { OccasionSection } from "@/components/explorer/occasion-section";
import { describeRegionReport } from "@/documents/report/describe-region-report";
import { createWords } from "@/i18n/translator";
import { linkBriefing } from "@/lib/briefing/link";
import { listStatements } from "@/lib/briefing/statements";
import { sampleTerms } from "@/lib/export/terms/data-terms.sample";
import { writeJsonLd } from "@/lib/export/jsonld/write-jsonld";
import { fullRecords } from "@/lib/export/fields/full.sample";
import { listSteps } from "@/lib/timeline/story";
import { createNoteList } from "@/lib/citations/note-list";
import { citePhase } from "@/lib/views/cited-text";
import { usualLens } from "@/lib/url/lens";
import { textOfCitation } from "@/lib/views/citation-text";
import type { BriefingRecords } from "@/lib/briefing/schema/briefing";

const words = createWords("en");

/** The sample, whose phase is said to be broader by the gazetteer, which its summary does not cite. */
function makeRecords(): BriefingRecords {
  const records = fullRecords();
  for (const phase of records.phases) {
    phase.evidence = phase.evidence.filter(({ source }) => source === "s2");
    for (const one of phase.statements)
      one.evidence = [
        {
          source: "s1",
          fragment: "broader than before",
          stance: "supports",
          shows: "quoted",
        },
      ];
  }
  return records;
}

const briefing = linkBriefing(makeRecords());
const page = {
  briefing,
  lang: "en" as const,
  languages: ["en" as const],
  words,
};

function listItem(html: string): string {
  return /<li>It is broader\.[^]*?<\/li>/.exec(html)?.[0] ?? "";
}

test("the page of the occasion says point by point what the phase is, each with its own note", () => {
  const html = renderToStaticMarkup(<OccasionSection {...page} />);
  const item = listItem(html);
  expect(item).toContain(words("Record.support", { count: 1 }));
  const [, number] = /#occasion-note-(\d+)/.exec(item) ?? [];
  expect(
    html.split(`id="occasion-note-${number}"`)[1]?.split("</li>")[0],
  ).toContain("broader than before");
});

test("what sources disagree on about the phase stands at its summary, and at no point", () => {
  const records = makeRecords();
  const [question] = records.disagreements;
  const [phase] = records.phases;
  if (question === undefined || phase === undefined) throw new Error("no data");
  question.touches = [phase.id];
  const touched = linkBriefing(records);
  const { summary, statements } = citePhase(
    touched,
    touched.phase as NonNullable<typeof touched.phase>,
    "en",
    createNoteList("en"),
  );
  expect(summary.disagreements.map(({ id }) => id)).toEqual([question.id]);
  expect(statements.map(({ disagreements }) => disagreements)).toEqual([[]]);
});

test("so does its step in the story", () => {
  const story = listSteps(briefing);
  const step = story.find(({ kind }) => kind === "phase");
  if (step === undefined) throw new Error("no phase");
  const html = renderToStaticMarkup(
    <StepCard page={page} step={step} story={story} steps={story} />,
  );
  expect(listItem(html)).toContain(`#${step.id}-note-`);
});

test("a source is said to be cited for the point that it bears out, not for the summary", () => {
  const cited = briefing.sources
    .flatMap(({ citations }) => citations)
    .filter(({ kind }) => kind === "phase")
    .map((one) => [one.evidence.fragment, textOfCitation(one).en]);
  expect(cited).toContainEqual(["broader than before", "It is broader."]);
  expect(cited).toContainEqual(["began in January 2018", "It began in 2018."]);
});

test("each point is a statement of its own, counted from 1, in the list of all and in JSON-LD", () => {
  const ids = listStatements(briefing).map(({ id }) => id);
  expect(ids).toContain("phase:phase-1:1");
  expect(ids).not.toContain("phase:phase-1:0");
  const absolute = (path: string) => path;
  const graph = writeJsonLd(briefing, {
    map: "",
    terms: sampleTerms,
    absolute,
  });
  expect(JSON.stringify(graph)).toContain('#phase:phase-1:1"');
});

test("slides say the points in one paragraph, with the notes of all of them", () => {
  const list = createNoteList("en");
  const view = { ...page, view: "overview", place: null, lens: usualLens };
  const lines = describeRegionReport(view, list, "slides").flatMap(
    (section) => section.lines,
  );
  const points = lines.find(({ text }) => text === "It is broader.");
  const quoted = list
    .notes()
    .filter(({ number }) => points?.notes.includes(number))
    .map(({ fragment }) => fragment);
  expect(quoted).toEqual(["broader than before"]);
});
