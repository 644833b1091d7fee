import { describe, expect, test } from "vitest";
import { describeReport } from "./describe-report";
import { listViews, openReport } from "./report-page.sample";

describe.each(["en", "ru"])("what a document in %s says", (lang) => {
  test.each(listViews(lang))("of %s is in its language", (view) => {
    const page = openReport(lang, view, ".docx");
    const { notes } = describeReport(page, "full");
    const said = notes.flatMap(({ locator, origin, citation }) => [
      locator ?? "",
      origin,
      citation,
    ]);
    expect(said.join("\n")).toMatch(lang === "ru" ? /абзац/ : /paragraph/);
    expect(said.join("\n")).not.toMatch(
      lang === "ru" ? /\b(paragraph|page|section|footnote|title)/i : /абзац/,
    );
  });

  test("of several parts in one line sets them apart as the map does, not as a sentence would", () => {
    const page = openReport(lang, "kazakhstan", ".docx");
    const rows = describeReport(page, "full").sections.flatMap(
      ({ table }) => table?.rows ?? [],
    );
    const cells = rows.map(([, cell]) => cell?.[0]?.text ?? "");
    expect(cells.some((cell) => cell.includes(" · "))).toBe(true);
    for (const cell of cells) expect(cell).not.toMatch(/, \p{Lu}/u);
  });
});
