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

/** The items of the list of three notes, of which the first and the last have one source. */
function listItems(): string[] {
  const note = (number: number, id: string): Note => ({
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
    retrieved: { text: "1 May 2018" } as Note["retrieved"],
  });
  return renderToStaticMarkup(
    <Notes
      notes={[note(1, "a"), note(2, "b"), note(3, "a")]}
      scope="x"
      lang="en"
      words={words}
      hasWayBack
    />,
  )
    .split("<li")
    .slice(1);
}

test("each note has its number, and leads back to the spot at which it was first cited", () => {
  const items = listItems();
  expect(items).toHaveLength(3);
  items.forEach((item, index) => {
    const number = index + 1;
    expect(item).toContain(`id="x-note-${number}"`);
    expect(item).toContain(`<span class="note-number">${number}</span>`);
    expect(item).toContain(`href="#x-cite-${number}"`);
  });
});

test("on paper the first note of a source has its address, and no later one", () => {
  const addresses = listItems().map(
    (item) => /paper-only">([^<]*)</.exec(item)?.[1] ?? null,
  );
  expect(addresses).toEqual([
    "https://example.org/a",
    "https://example.org/b",
    null,
  ]);
});
