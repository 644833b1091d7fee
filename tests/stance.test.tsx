import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { createWords } from "@/i18n/translator";
import type { Evidence, Source } from "@/lib/briefing/model";
import { createNoteList } from "@/lib/citations/note-list";
import { BriefNotes } from "@/components/embed/brief-notes";
import { describeFigureSources } from "@/documents/figure/describe-figure-sources";
import {
  sayReportNote,
  sayReportSources,
} from "@/documents/report/say-report-note";
import { Notes } from "@/components/record/notes";
import { sayOrigin } from "@/wording/record/say-origin";
import { sayLocator } from "@/wording/record/say-locator";

const words = createWords("en");
const otherwise = words("Note.contradicts");

const source = (id: string, publisher: string): Source => ({
  id,
  kind: "un",
  title: { en: `Title of ${id}` },
  titled: "described",
  publisher: { en: publisher },
  language: "en",
  retrieved: "2020-01-01",
  citations: [],
  disagreements: [],
});

const first = source("first", "Zeta");
const second = source("second", "Alpha");

const evidence = (
  from: Source,
  fragment: string,
  stance: Evidence["stance"],
  rest: Partial<Evidence> = {},
): Evidence => ({
  source: from,
  language: "en",
  fragment,
  stance,
  shows: "quoted",
  ...rest,
});

/** Three notes: the second source says otherwise, and so does the first in another passage. */
function listNotes() {
  const list = createNoteList("en");
  list.cite([
    evidence(first, "on 3 May", "supports"),
    evidence(second, "on 4 May", "contradicts"),
    evidence(first, "on 5 May", "contradicts"),
  ]);
  return list.notes();
}

/** Which of the items of a list say that their source says otherwise. */
const saysOtherwise = (html: string): boolean[] =>
  html
    .split("<li")
    .slice(1)
    .map((item) => item.includes(otherwise));

test("the notes of a page say which sources say otherwise", () => {
  const html = renderToStaticMarkup(
    <Notes notes={listNotes()} scope="x" lang="en" words={words} />,
  );
  const passages = html.split('<li id="x-note-').slice(1);
  expect(
    passages.map((one) => [one[0], one.includes(otherwise)]).toSorted(),
  ).toEqual([
    ["1", false],
    ["2", true],
    ["3", true],
  ]);
});

test("the notes of an embed say so, and each belongs to the records that cite it", () => {
  const [one, two, three] = listNotes();
  if (!one || !two || !three) throw new Error("there are three notes");
  const html = renderToStaticMarkup(
    <BriefNotes
      documents={[
        {
          source: one.source,
          records: [0, 1],
          whole: [],
          passages: [
            { note: one, records: [0] },
            { note: three, records: [1] },
          ],
        },
        {
          source: two.source,
          records: [0, 1],
          whole: [1],
          passages: [{ note: two, records: [0] }],
        },
      ]}
      hrefOf={({ id }) => `https://example.org/${id}`}
      lang="en"
      words={words}
    />,
  );
  // Of each document its entry, then its passages.
  expect(saysOtherwise(html)).toEqual([false, false, true, false, true]);
  expect([...html.matchAll(/data-in="([^"]*)"/g)].map(([, of]) => of)).toEqual([
    ...["0 1", "0", "1"],
    ...["0 1", "1", "0"],
  ]);
  expect([...html.matchAll(/href="([^"]*)"/g)].map(([, to]) => to)).toEqual([
    "https://example.org/first",
    "https://example.org/second",
  ]);
});

test("the notes of a document say so, and lead each to the entry of its own source", () => {
  const notes = listNotes();
  const sources = sayReportSources(notes, "en", words);
  expect(sources.map(({ number, text }) => `${number} ${text}`)).toEqual([
    expect.stringMatching(/^1 Alpha\. \[Title of second\]\. Undated\./),
    expect.stringMatching(/^2 Zeta\. \[Title of first\]\. Undated\./),
  ]);
  const said = notes.map((note) => sayReportNote(note, sources, words));
  expect(said.map(({ contradicts }) => contradicts)).toEqual([
    null,
    otherwise,
    otherwise,
  ]);
  expect(said.map(({ entry }) => entry)).toEqual(
    [2, 1, 2].map((number) => ({
      number,
      text: words("Report.inSources", { number }),
    })),
  );
});

test("the list of a figure has contradicting sources too, and numbers each source once", () => {
  const page = { lang: "en", words };
  const { entries, numbersOf } = describeFigureSources(listNotes(), page);
  expect(entries.map(({ number }) => number)).toEqual([1, 2]);
  expect(numbersOf([1, 3])).toBe("1");
  expect(numbersOf([3, 2])).toBe("1, 2");
  for (const { text } of entries) expect(text).toContain(`(${otherwise})`);
  const agreed = describeFigureSources(listNotes().slice(0, 1), page);
  expect(agreed.entries[0]?.text).not.toContain(otherwise);
});

/** A note of each kind: with a place in its source, and read beyond what is quoted. */
function sayOne(rest: Partial<Evidence>) {
  const list = createNoteList("en");
  list.cite([evidence(first, "on 3 May", "supports", rest)]);
  const [note] = list.notes();
  if (note === undefined) throw new Error("no note");
  const sources = sayReportSources([note], "en", words);
  return { note, said: sayReportNote(note, sources, words) };
}

test("a note of a document says that more was read, and nothing where the words are all", () => {
  expect(sayOne({ shows: "read" }).said.read).toBe(words("Note.read"));
  expect(sayOne({ shows: "quoted" }).said.read).toBeNull();
});

test("a note says where in its source the words stand, on the page and in a document", () => {
  const { note, said } = sayOne({ locator: "section 2, paragraph 4" });
  const where = [
    words("Note.locators.section", { number: "2" }),
    words("Note.locators.paragraph", { number: "4" }),
  ].join(", ");
  expect(said.locator).toBe(where);
  expect(said.citation.endsWith(`, ${where}`)).toBe(true);
  expect(sayOrigin(note, words).endsWith(`, ${where}`)).toBe(true);
  expect(said.source).not.toContain(where);
  expect(sayOne({}).said.locator).toBeNull();
  // A form that is not known stays as the data has it.
  expect(sayLocator("the second box", words)).toBe("the second box");
});
