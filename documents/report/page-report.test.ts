import { describe, expect, test } from "vitest";
import { openPublishedPage } from "@/wording/page/published-page.sample";
import { describePageReport } from "./describe-page-report";
import { listLines } from "./group-footnotes";

const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, " ");

describe.each(["en", "ru"])("pages as documents in %s", (lang) => {
  const page = openPublishedPage(lang);
  const { briefing } = page;
  const open = (view: Parameters<typeof describePageReport>[1]) => {
    const content = describePageReport(page, view);
    const table = content.sections[0]?.table;
    if (!table) throw new Error(`${view}: no table`);
    const said = (row: (typeof table.rows)[number] | undefined) =>
      plain(
        row
          ?.flat()
          .map(({ text }) => text)
          .join("\n") ?? "",
      );
    return { content, table, said };
  };

  test("the table has a row for each place, its role and persons with their evidence", () => {
    const { content, table, said } = open("table");
    expect(table.rows).toHaveLength(briefing.places.length);
    expect(table.head).toHaveLength(5);
    briefing.places.forEach((place, index) => {
      expect(said(table.rows[index])).toContain(place.name[lang]);
      expect(table.rows[index]?.[4]).toHaveLength(briefing.phases.length);
      const [, roles = [], persons = []] = table.rows[index] ?? [];
      for (const line of [...roles, ...persons])
        if (line.tone !== "soft") expect(line.notes.length).toBeGreaterThan(0);
    });
    for (const person of briefing.persons)
      if (said(table.rows.flat()).includes(person.name[lang] ?? "?"))
        expect(content.notes.length).toBeGreaterThan(0);
  });

  test("the disagreements have every position with its evidence, and what is shown", () => {
    const { table, said } = open("disagreements");
    expect(table.rows).toHaveLength(briefing.disagreements.length);
    briefing.disagreements.forEach(({ question, positions, shown }, index) => {
      const row = table.rows[index];
      expect(said(row)).toContain(plain(question[lang] ?? ""));
      expect(said(row)).toContain(plain(shown[lang] ?? ""));
      expect(row?.[1]).toHaveLength(positions.length);
      for (const held of row?.[1] ?? [])
        expect(held.notes.length).toBeGreaterThan(0);
    });
  });

  test("no document without a map begins with what a map shows", () => {
    for (const view of ["table", "disagreements"] as const) {
      const { lead } = open(view).content;
      expect(lead.length).toBeGreaterThan(20);
      expect(plain(briefing.summary[lang] ?? "")).not.toContain(plain(lead));
    }
  });

  test("columns fill the width, and notes lead to sources that are listed", () => {
    for (const view of ["table", "disagreements"] as const) {
      const { content, table } = open(view);
      expect(table.widths).toHaveLength(table.head.length);
      expect(table.widths.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1);
      const listed = new Set(content.sources.map(({ number }) => number));
      for (const { entry } of content.notes)
        expect(listed).toContain(entry.number);
      expect(listLines(content).length).toBeGreaterThan(3);
    }
  });
});
