import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { createWords } from "@/i18n/translator";
import type { CitedText } from "@/lib/views/cited-text";
import { Cited } from "./cited";

const words = createWords("en");

const disagreement = (id: string): CitedText["disagreements"][number] => ({
  id,
  question: `What of ${id}?`,
  href: `/en/sample/disagreements/#${id}`,
});

/** A statement with three notes from two sources, of which one note is cited for the first time. */
const cited: CitedText = {
  id: "north-launch",
  text: "North came.",
  notes: [2, 3, 7],
  firstNotes: [7],
  support: 2,
  disagreements: [],
};

const show = (rest: Partial<CitedText> = {}, isBrief = false) =>
  renderToStaticMarkup(
    <Cited
      cited={{ ...cited, ...rest }}
      scope="x"
      words={words}
      isBrief={isBrief}
    />,
  );

test("each number leads to its own note, and only the first mark of a note is one to return to", () => {
  const marks = [...show().matchAll(/<a ([^>]*)>(\d+)<\/a>/g)];
  expect(marks.map(([, , number]) => number)).toEqual(["2", "3", "7"]);
  for (const [, attributes, number] of marks)
    expect(attributes).toContain(`href="#x-note-${number}"`);
  expect([...show().matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)).toEqual([
    "x-cite-7",
  ]);
});

test("a statement tells how many sources bear it out, which is not how many notes it has", () => {
  const says = (count: number) => `(${words("Record.support", { count })})`;
  expect(show()).toContain(says(2));
  expect(show({ support: 1 })).toContain(says(1));
  // In an embed every byte counts.
  expect(show({}, true)).not.toContain("support");
});

test("a statement on which sources disagree leads to their questions, any other to none", () => {
  expect(show()).not.toContain("disagreed");
  const html = show({
    disagreements: [disagreement("day"), disagreement("host")],
  });
  expect(html).toContain('href="/en/sample/disagreements/#day"');
  expect(html).toContain("What of day? What of host?");
  expect(html).toContain(words("Record.disagreed", { count: 2 }));
  const one = show({ disagreements: [disagreement("host")] });
  expect(one).toContain('href="/en/sample/disagreements/#host"');
  expect(one).toContain(words("Record.disagreed", { count: 1 }));
  expect(one).not.toContain("_blank");
  expect(show({ disagreements: [disagreement("host")] }, true)).toContain(
    "_blank",
  );
});
