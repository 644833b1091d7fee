import { expect, test } from "vitest";
import { formatPastedFootnote } from "./pasted-footnote";

test("a statement is pasted with a footnote that each program finds by its links", () => {
  const html = formatPastedFootnote("It met.", "Nobody. <i>Sample</i>.");
  expect(html).toMatch(/^<p>It met\.<a [^>]*href="#_ftn1" name="_ftnref1">/);
  const note = /mso-element:footnote" id="ftn1">(.*?)<\/div>/.exec(html)?.[1];
  expect(note).toContain('href="#_ftnref1" name="_ftn1"');
  expect(note).toContain(" Nobody. <i>Sample</i>.</p>");
});
