import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { createWords } from "@/i18n/translator";
import { sampleFolder } from "@/lib/briefing/briefing.sample";
import { buildBriefing } from "@/lib/load/build-briefing";
import { createNoteList } from "@/lib/citations/note-list";
import { describeDisagreements } from "@/documents/report/describe-disagreements";
import { DisagreementList } from "@/components/disagreements/disagreement-list";

/** Two questions: on what South and Town did, and on how North was involved in the phase. */
const briefing = buildBriefing(
  sampleFolder({
    "disagreements.yaml": `- id: host
  question: { en: Who was the host? }
  positions:
    - text: { en: South. }
      evidence: [{ source: s2, fragment: hosted by South }]
    - text: { en: Nobody. }
      evidence: [{ source: s1, fragment: South }, { source: s2, fragment: hosted by South }]
  shown: { en: South is shown. }
  touches: [south-launch, town]
- id: part
  question: { en: Had North a part? }
  positions:
    - text: { en: It had. }
      evidence: [{ source: s1, fragment: a part of North }]
    - text: { en: It had none. }
      evidence: [{ source: s2, fragment: no part of North }]
  shown: { en: A part is shown. }
  touches: [north-phase-1]
`,
  }),
);
const words = createWords("en");
const page = { briefing, lang: "en", words } as const;

test("the page has every question with all positions in their order, each with its notes, and what is shown", () => {
  const html = renderToStaticMarkup(
    <DisagreementList {...page} languages={["en"]} />,
  );
  const [host = "", part = ""] = html
    .split('class="disagreement"')
    .slice(1)
    .map((one) => one.split("</section>")[0] ?? "");
  const read = (section: string) => ({
    positions: [...section.matchAll(/<li>(.*?)<\/li>/gs)].map(([, item]) =>
      item?.replace(/<[^>]*>/g, ""),
    ),
    shown: /disagreement-shown">(.*?)<\/p>/s
      .exec(section)?.[1]
      ?.replace(/<[^>]*>/g, ""),
    places: [...section.matchAll(/href="\/en\/sample\/(\w+)\/"/g)].map(
      ([, id]) => id,
    ),
  });
  const shown = words("Disagreements.shown");
  expect(read(host)).toEqual({
    positions: ["South. [1]", "Nobody. [1, 2]"],
    shown: `${shown}: South is shown.`,
    places: ["south", "town"],
  });
  expect(read(part)).toEqual({
    positions: ["It had. [3]", "It had none. [4]"],
    shown: `${shown}: A part is shown.`,
    places: ["north"],
  });
  const notes = html.slice(html.lastIndexOf('class="notes"'));
  expect(
    [...notes.matchAll(/id="disagreements-note-(\d+)"/g)]
      .map(([, id]) => id)
      .toSorted(),
  ).toEqual(["1", "2", "3", "4"]);
});

const describe = (id: string | null) => {
  const place = briefing.places.find((one) => one.id === id) ?? null;
  const notes = createNoteList("en");
  const [, ...questions] = describeDisagreements(
    {
      ...page,
      languages: ["en"],
      view: id ?? "overview",
      place,
      lens: "participation",
    },
    notes,
  );
  return questions.flatMap(({ title, lines }) => [
    title,
    ...lines.map(({ label, text, notes }) =>
      [label, text, notes.join(", ")].filter(Boolean).join(" | "),
    ),
  ]);
};

test("a document has those that touch its place, itself or in a role or a part, with the notes", () => {
  const held = words("Report.held");
  const shown = words("Report.shown");
  const host = [
    "Who was the host?",
    `${held} | South. | 1`,
    `${held} | Nobody. | 1, 2`,
    `${shown} | South is shown.`,
  ];
  expect(describe("south")).toEqual(host);
  expect(describe("north")).toEqual([
    "Had North a part?",
    `${held} | It had. | 1`,
    `${held} | It had none. | 2`,
    `${shown} | A part is shown.`,
  ]);
  expect(describe("town")).toEqual(host);
  expect(describe(null).slice(0, 4)).toEqual(host);
  expect(describe(null)).toHaveLength(8);
});
