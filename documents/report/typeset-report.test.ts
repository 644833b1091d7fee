import { expect, test } from "vitest";
import { describeReport } from "./describe-report";
import { openReport } from "./report-page.sample";

const content = describeReport(openReport("ru", "overview", ".docx"), "full");

test("a Russian document holds days, years and short words together", () => {
  const { caption } = content.figure;
  expect(caption).toMatch(/\d\u00a0апреля \d{4}\u00a0г\./);
  const lines = content.sections.flatMap(({ lines }) => lines);
  const own = lines.filter(({ lang }) => lang === null);
  expect(own.length).toBeGreaterThan(0);
  for (const { text } of own) expect(text).not.toMatch(/(^|\s)[вкс] [а-я]/);
});

test("the words of sources and addresses stay as they are", () => {
  for (const { address, fragment, href } of content.notes) {
    expect(`${address} ${href}`).not.toContain("\u00a0");
    expect(fragment).not.toMatch(/\d\u00a0апреля/);
  }
});

test("the parts of a source in the list begin with a capital", () => {
  for (const { text } of content.sources)
    expect(text).not.toMatch(/\. (без даты|[а-я]+ \d{4})/);
});
