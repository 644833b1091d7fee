import { spawnSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { describeBriefs } from "../report/describe-briefs";
import { describeReport } from "../report/describe-report";
import { drawingOf } from "../report/figure-picture";
import { listViews, openReport } from "../report/report-page.sample";
import {
  listTagged,
  readLayout,
  type SetText,
  type Tagged,
} from "./brief-layout.sample";
import { writeBrief } from "./write-brief";

describe.each(["en", "ru"])("the brief in %s", (lang) => {
  const views = listViews(lang);
  const inOther = views.map((view) => `${view}-involvement`);
  test.each([...views, ...inOther])("of %s", async (view) => {
    const page = openReport(lang, view, ".pdf");
    const content = describeReport(page, "brief");
    const bytes = await writeBrief(describeBriefs(page), drawingOf(page));
    const pdf = Buffer.from(bytes).toString("latin1");
    const utf8 = Buffer.from(bytes).toString("utf8");

    expect(pdf).toContain(`/Lang (${lang})`);
    expect(pdf).toMatch(/\/MarkInfo\s*<<\s*\/Marked true/);
    expect(pdf).toContain("<pdfuaid:part>1</pdfuaid:part>");
    expect(pdf).toContain("/DisplayDocTitle true");
    expect(utf8).toContain(`${content.title}. ${content.subtitle}</rdf:li>`);
    expect(pdf).toMatch(/\+SourceSans3-Regular/);
    // Every font is in the file.
    expect(pdf.match(/\/FontFile\d/g)?.length).toBe(
      pdf.match(/\/Type \/FontDescriptor/g)?.length,
    );
    expect(pdf).toContain("/Alt ");
    expect(pdf.match(/\/Type \/Page\b/g)?.length).toBe(2);
    const { pages, root } = readLayout(bytes);
    // Both are full: what is lowest on each is in its last fifth.
    for (const texts of pages)
      expect(findLowest(texts)).toBeLessThan(0.2 * pageHeight);
    // So are both columns of the last: neither ends much higher than the other.
    const [left, right] = findColumns(pages.at(-1) ?? [], root);
    expect(Math.abs(left - right)).toBeLessThan(0.1 * pageHeight);
    expect(listStranded(root)).toEqual([]);
  });
});

test.skipIf(spawnSync("pdftotext", ["-v"]).status !== 0)(
  "a caption ends its number with a full stop, as in Word",
  async () => {
    const page = openReport("en", "turkmenistan-involvement", ".pdf");
    const input = await writeBrief(describeBriefs(page), drawingOf(page));
    const { stdout } = spawnSync("pdftotext", ["-", "-"], { input });
    expect(stdout.toString()).toMatch(/Figure\s1\.\s/);
  },
);

/** Points: of A4, of the line at the foot of each page, and of the middle between two columns. */
const pageHeight = 842;
const foot = 30;
const middle = 297;

/** Points from the foot of the page to the lowest line of text above the foot's own. */
function findLowest(texts: readonly SetText[]): number {
  return Math.min(...texts.map(({ y }) => y).filter((y) => y > foot));
}

/** Where the columns of evidence end, left and right: above the disclaimer, which is the last that is said. */
function findColumns(texts: readonly SetText[], root: Tagged) {
  const disclaimer = new Set(root.children.at(-1)?.marks);
  const notes = texts.filter(
    ({ mcid }) => mcid !== null && !disclaimer.has(mcid),
  );
  const left = findLowest(notes.filter(({ x }) => x < middle));
  const right = findLowest(notes.filter(({ x }) => x > middle));
  return [left, right] as const;
}

/** What a page leaves behind: captions without the first two rows of their table, headings without what follows. */
function listStranded(root: Tagged): string[] {
  const tables = listTagged(root, /^Table$/).map((table) => [
    ...listTagged(table, /^(Caption|TR)$/).slice(0, 4),
  ]);
  const headings = root.children.flatMap((one, at, all) => {
    const next = all[at + 1];
    return /^H[1-6]$/.test(one.kind) && next !== undefined
      ? [[one, listTagged(next, /^(Caption|P|H\d)$/)[0] ?? next]]
      : [];
  });
  return [...tables, ...headings]
    .filter((parts) => new Set(parts.flatMap((one) => [...one.pages])).size > 1)
    .map((parts) => parts.map(({ kind }) => kind).join(" "));
}
