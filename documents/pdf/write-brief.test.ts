import { inflateSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { describeBriefs } from "../report/describe-briefs";
import { describeReport } from "../report/describe-report";
import { drawingOf } from "../report/figure-picture";
import { listViews, openReport } from "../report/report-page.sample";
import { writeBrief } from "./write-brief";

describe.each(["en", "ru"])("the brief in %s", (lang) => {
  const views = listViews(lang);
  const inOther = views.slice(0, 2).map((view) => `${view}-involvement`);
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
    // Both are full: what is lowest on each is in its last fifth.
    for (const content of readContents(bytes))
      expect(findLowest(content)).toBeLessThan(0.2 * pageHeight);
  });
});

/** Points: of A4, and of the line at the foot of each page. */
const pageHeight = 842;
const foot = 30;

/** What is drawn on each page. */
function readContents(bytes: Uint8Array): string[] {
  const file = Buffer.from(bytes);
  const text = file.toString("latin1");
  return [...text.matchAll(/\/Contents (\d+) 0 R/g)].map(([, number]) => {
    const at = text.indexOf(`\n${number} 0 obj\n`);
    const from = text.indexOf("stream\n", at) + "stream\n".length;
    const [, length] = /\/Length (\d+)/.exec(text.slice(at)) ?? [];
    const packed = file.subarray(from, from + Number(length));
    return inflateSync(packed).toString("latin1");
  });
}

/** Points from the foot of the page to the lowest line of text above the foot's own. */
function findLowest(content: string): number {
  const lines = content.matchAll(/^1 0 0 -1 [\d.]+ ([\d.]+) cm$/gm);
  const heights = [...lines].map(([, height]) => Number(height));
  return Math.min(...heights.filter((height) => height > foot));
}
