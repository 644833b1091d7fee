import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { createWords } from "@/i18n/translator";
import type { Note } from "@/lib/citations/note-list";
import { Fragment, Notes } from "./notes";

const words = createWords("en");

const show = (rest: Partial<Note>) =>
  renderToStaticMarkup(
    <Fragment
      note={{ fragment: "on 3 May", lang: "en", ...rest } as Note}
      lang="en"
      words={words}
    />,
  );

test("a note says when more was read in the source than the fragment shows", () => {
  expect(show({ stance: "supports", shows: "read" })).toContain(
    words("Note.read"),
  );
  expect(show({ stance: "supports", shows: "quoted" })).toBe(
    "“<q>on 3 May</q>”",
  );
});

test("the words of a source have their own language where it is another than the page's", () => {
  expect(show({ lang: "ru" })).toContain('<q lang="ru">');
  expect(show({ lang: "en" })).toContain("<q>");
});

const note = (number: number, id: string, day = "1 May"): Note => ({
  number,
  source: {
    id,
    title: { text: id },
    publisher: "Nobody",
    date: null,
    url: `https://example.org/${id}`,
  },
  locator: null,
  fragment: "on 3 May",
  lang: "en",
  stance: "supports",
  shows: "quoted",
  href: `https://example.org/${id}#:~:text=on%203%20May`,
  retrieved: { text: day } as Note["retrieved"],
});

/** The list of three notes, of which the first and the last have one source. */
function listNotes(): string {
  return renderToStaticMarkup(
    <Notes
      notes={[note(1, "a"), note(2, "b"), note(3, "a")]}
      scope="x"
      lang="en"
      words={words}
      hasWayBack
    />,
  );
}

test("each note has its number, and leads back to the spot at which it was first cited", () => {
  for (const number of [1, 2, 3]) {
    expect(listNotes()).toContain(
      `<li id="x-note-${number}" tabindex="-1"><span class="note-number">${number}</span>`,
    );
    expect(listNotes()).toContain(`href="#x-cite-${number}"`);
  }
});

test("a document is named once, with all its passages under it, in the order of its first", () => {
  const documents = listNotes().split("<li data-source=").slice(1);
  const passages = documents.map((one) =>
    [...one.matchAll(/id="x-note-(\d)"/g)].map(([, number]) => number),
  );
  expect(passages).toEqual([["1", "3"], ["2"]]);
  expect(listNotes().split("https://example.org/a<")).toHaveLength(2);
});

test("the day of access stands once, and only another one at its document", () => {
  const said = /[Aa]ccessed ([^<,]*)/g;
  const days = (...of: string[]) =>
    [
      ...renderToStaticMarkup(
        <Notes
          notes={of.map((day, index) => note(index, `s${index}`, day))}
          scope="x"
          lang="en"
          words={words}
        />,
      ).matchAll(said),
    ].map(([, day]) => day);
  expect(days("1 May", "1 May", "1 May")).toEqual(["1 May"]);
  expect(days("2 May", "1 May", "1 May")).toEqual(["1 May", "2 May"]);
});
