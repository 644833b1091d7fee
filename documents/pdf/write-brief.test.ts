import { describe, expect, test } from "vitest";
import { describeReport } from "../report/describe-report";
import { drawingOf } from "../report/figure-picture";
import { listViews, openReport } from "../report/report-page.sample";
import { writeBrief } from "./write-brief";

describe.each(["en", "ru"])("the brief in %s", (lang) => {
  test.each(listViews(lang))("of %s", async (view) => {
    const page = openReport(lang, view, ".pdf");
    const content = describeReport(page, "brief");
    const tight = describeReport(page, "tight");
    const bytes = await writeBrief([content, tight], drawingOf(page));
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
  });
});
