import { describe, expect, test } from "vitest";
import type { FieldChange } from "./compare";
import { weighChange } from "./weigh-change";

const reader = { lang: "en", languages: ["en", "ru"] };
const weigh = (
  fields: readonly FieldChange[],
  change: "added" | "changed" = "changed",
) =>
  weighChange(
    {
      id: "event:meeting",
      kind: "event",
      change,
      fields: [...fields],
      parts: [],
    },
    reader,
  );
const evidence = (...edits: object[]): FieldChange => {
  const list = [
    { source: "gazette", fragment: "experts met", stance: "supports" },
    { source: "diary", fragment: "they met", stance: "supports" },
  ];
  return {
    field: "evidence",
    before: list,
    after: list.map((one, index) => ({ ...one, ...edits[index] })),
  };
};
const text = (after: Record<string, string>): FieldChange => ({
  field: "text",
  before: { en: "Experts met.", ru: "Эксперты собрались." },
  after,
});

describe("the weight of a change", () => {
  test("is that of a note where only the note of a passage changed", () => {
    expect(weigh([evidence({}, { shows: "read" })])).toBe("note");
    expect(weigh([evidence({ locator: "paragraph 3" })])).toBe("note");
  });

  test("is substance where another passage, stance or source is evidence, or one more", () => {
    expect(weigh([evidence({ fragment: "experts did meet" })])).toBe(
      "substance",
    );
    expect(weigh([evidence({ stance: "contradicts" })])).toBe("substance");
    expect(weigh([evidence({ source: "diary" })])).toBe("substance");
    const { field, before, after } = evidence({ shows: "read" });
    const more = [...(after as unknown[]), { source: "book" }];
    expect(weigh([{ field, before, after: more }])).toBe("substance");
  });

  test("is that of a translation where only another language's words changed", () => {
    const other = { en: "Experts met.", ru: "Эксперты встретились." };
    expect(weigh([text(other)])).toBe("translation");
    expect(weigh([text({ ...other, en: "Experts spoke." })])).toBe("substance");
  });

  test("is that of its heaviest part, and substance for what is new", () => {
    const other = text({ en: "Experts met.", ru: "Эксперты встретились." });
    const note = evidence({ shows: "read" });
    expect(weigh([other, note])).toBe("note");
    const date = { field: "date", before: "2020", after: "2021" };
    expect(weigh([other, note, date])).toBe("substance");
    expect(weigh([other], "added")).toBe("substance");
  });
});
