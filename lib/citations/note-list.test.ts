import { describe, expect, test } from "vitest";
import type { Evidence, Source } from "../briefing/model";
import { citeNumbers, createNoteList } from "./note-list";

const source = (id: string, rest: Partial<Source> = {}): Source => ({
  id,
  kind: "un",
  title: { en: `Title ${id}` },
  titled: "described",
  publisher: { en: "Publisher" },
  language: "en",
  retrieved: "2026-11~",
  citations: [],
  disagreements: [],
  ...rest,
});

const evidence = (from: Source, fragment: string): Evidence => ({
  source: from,
  fragment,
  language: from.language,
  stance: "supports",
  shows: "quoted",
});

describe("createNoteList", () => {
  test("keeps the language of the words where it is not that of their source", () => {
    const list = createNoteList("en");
    const native = {
      ...evidence(source("names"), "Қазақстан"),
      language: "kk",
    };
    list.cite([native, evidence(source("names"), "Kazakhstan")]);
    expect(list.notes().map(({ lang }) => lang)).toEqual(["kk", "en"]);
  });

  test("the same words in two languages are two notes", () => {
    const list = createNoteList("en");
    const word = evidence(source("names"), "UNOCT");
    expect(list.cite([word, { ...word, language: "ru" }])).toEqual([1, 2]);
  });

  const page = source("page", { url: "https://un.example/page" });
  const copy = source("copy", { date: "2018-04-30" });

  test("numbers evidence in the order in which it is cited", () => {
    const list = createNoteList("en");
    expect(list.cite([evidence(page, "one"), evidence(copy, "two")])).toEqual([
      1, 2,
    ]);
    expect(list.cite([evidence(page, "three")])).toEqual([3]);
    expect(list.notes().map((note) => note.fragment)).toEqual([
      "one",
      "two",
      "three",
    ]);
  });

  test("the same evidence keeps its number, and is cited once", () => {
    const list = createNoteList("en");
    list.cite([evidence(copy, "first"), evidence(page, "again")]);
    expect(
      list.cite([
        evidence(page, "again"),
        evidence(copy, "first"),
        evidence(page, "again"),
      ]),
    ).toEqual([1, 2]);
    expect(list.notes()).toHaveLength(2);
  });

  test("other words of the same source are another note", () => {
    const list = createNoteList("en");
    expect(list.cite([evidence(page, "one")])).toEqual([1]);
    expect(list.cite([evidence(page, "other")])).toEqual([2]);
  });

  test("the same words that show all here and a part there are two notes", () => {
    const list = createNoteList("en");
    const quoted = evidence(page, "one");
    expect(list.cite([quoted, { ...quoted, shows: "read" }])).toEqual([1, 2]);
    expect(list.notes().map(({ shows }) => shows)).toEqual(["quoted", "read"]);
  });

  test("the same words that support here and contradict there are two notes", () => {
    const list = createNoteList("en");
    const says = evidence(page, "one");
    const denies: Evidence = { ...says, stance: "contradicts" };
    expect(list.cite([says])).toEqual([1]);
    expect(list.cite([denies])).toEqual([2]);
    expect(list.cite([says, denies])).toEqual([1, 2]);
    expect(list.notes().map(({ stance }) => stance)).toEqual([
      "supports",
      "contradicts",
    ]);
  });

  test("the same words in another place, or of another source, are another note", () => {
    const list = createNoteList("en");
    const one = evidence(page, "one");
    expect(list.cite([one, { ...one, locator: "paragraph 2" }])).toEqual([
      1, 2,
    ]);
    expect(list.cite([evidence(copy, "one")])).toEqual([3]);
    expect(list.notes().map(({ locator }) => locator)).toEqual([
      null,
      "paragraph 2",
      null,
    ]);
  });

  test("a number is new where it is first cited, and only there", () => {
    const list = createNoteList("en");
    const one = evidence(page, "one");
    const two = evidence(copy, "two");
    expect(citeNumbers(list, [one])).toEqual({ notes: [1], firstNotes: [1] });
    expect(citeNumbers(list, [one, two])).toEqual({
      notes: [1, 2],
      firstNotes: [2],
    });
    expect(citeNumbers(list, [two])).toEqual({ notes: [2], firstNotes: [] });
  });

  test("a note leads to the passage, or says by null that no link can be given", () => {
    const list = createNoteList("en");
    list.cite([evidence(page, "the words"), evidence(copy, "no link")]);
    const [linked, unlinked] = list.notes();
    expect(linked?.href).toBe("https://un.example/page#:~:text=the%20words");
    expect(linked?.source.date).toBeNull();
    expect(unlinked?.href).toBeNull();
    expect(unlinked?.source.date?.text).toBe("30 April 2018");
  });
});
