import { expect, test } from "vitest";
import type { Evidence, Source } from "../briefing/model";
import type { NoteList } from "./note-list";
import { shareNotes } from "./shared-notes";

const source = (id: string): Source => ({
  id,
  kind: "un",
  title: { en: id },
  titled: "described",
  publisher: { en: "Publisher" },
  language: "en",
  retrieved: "2020-01-01",
  citations: [],
  disagreements: [],
});

const [alpha, beta] = [source("alpha"), source("beta")];

const passage = (
  from: Source,
  fragment: string,
  stance: Evidence["stance"] = "supports",
): Evidence => ({
  source: from,
  language: "en",
  fragment,
  stance,
  shows: "quoted",
});

/** A record that opens with some evidence, and has more of it folded. */
const record =
  (opening: readonly Evidence[], folded: readonly Evidence[]) =>
  (list: NoteList) => ({
    quoted: list.cite(opening),
    whole: list.cite(folded),
  });

const one = passage(alpha, "one");
const two = passage(alpha, "two");
const three = passage(beta, "three");
const four = passage(beta, "four");

test("each record numbers its own notes from 1, in the order of the list", () => {
  const { views, documents } = shareNotes(
    "en",
    [record([one, three], []), record([three], [])],
    (view) => view,
  );
  expect(views.map(({ quoted }) => quoted)).toEqual([[1, 2], [1]]);
  expect(documents.map(({ source, records }) => [source.id, records])).toEqual([
    ["alpha", [0]],
    ["beta", [0, 1]],
  ]);
});

test("what no record opens with is one note for a document, before its passages", () => {
  const { views, documents } = shareNotes(
    "en",
    [record([one], [three, four]), record([two], [four])],
    (view) => view,
  );
  expect(views).toEqual([
    { quoted: [1], whole: [2] },
    { quoted: [1], whole: [2] },
  ]);
  expect(documents.map(({ whole }) => whole)).toEqual([[], [0, 1]]);
  expect(
    documents.flatMap(({ passages }) =>
      passages.map(({ note, records }) => [note.fragment, records]),
    ),
  ).toEqual([
    ["one", [0]],
    ["two", [1]],
  ]);
});

test("a passage that contradicts is always quoted", () => {
  const denied = passage(beta, "no", "contradicts");
  const { documents } = shareNotes(
    "en",
    [record([one], [three, denied])],
    (view) => view,
  );
  expect(
    documents.map(({ whole, passages }) => [whole, passages.length]),
  ).toEqual([
    [[], 1],
    [[0], 1],
  ]);
});

test("notes that no record shows are left out", () => {
  const { documents } = shareNotes(
    "en",
    [record([one], [three])],
    ({ quoted }) => ({ quoted, whole: [] }),
  );
  expect(documents.map(({ source }) => source.id)).toEqual(["alpha"]);
});
