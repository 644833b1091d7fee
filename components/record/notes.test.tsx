import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { createWords } from "@/i18n/translator";
import type { Note } from "@/lib/citations/note-list";
import { Fragment } from "./notes";

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
