import { describe, expect, test } from "vitest";
import { markWords } from "./mark-words";

const show = (before: string, after: string, lang = "en"): string =>
  markWords(before, after, lang)
    .map(({ kind, text }) =>
      kind === "same" ? text : kind === "added" ? `{+${text}+}` : `[-${text}-]`,
    )
    .join("");

describe("marked words", () => {
  test("show a word that came, one that went, and one in another's stead", () => {
    expect(show("South was the host.", "South alone was the host.")).toBe(
      "South {+alone +}was the host.",
    );
    expect(show("Only South was the host.", "South was the host.")).toBe(
      "[-Only -]South was the host.",
    );
    expect(show("South was the host.", "North was the host.")).toBe(
      "[-South-]{+North+} was the host.",
    );
  });

  test("are whole words in any writing", () => {
    expect(show("Юг принял гостей.", "Юг принимал гостей.", "ru")).toBe(
      "Юг [-принял-]{+принимал+} гостей.",
    );
  });

  test("next to each other are one mark, across a comma too", () => {
    expect(
      show(
        "The experts met in Near, Land and spoke of the plan.",
        "The experts met in Far, Sea and spoke of the plan.",
      ),
    ).toBe(
      "The experts met in [-Near, Land-]{+Far, Sea+} and spoke of the plan.",
    );
  });

  test("are the whole text where little of it stayed", () => {
    expect(show("One two three the.", "Four five the six.")).toBe(
      "[-One two three the.-]{+Four five the six.+}",
    );
  });

  test("are none where nothing changed, and all of a text that was not there", () => {
    expect(show("South.", "South.")).toBe("South.");
    expect(show("", "South was the host.")).toBe("{+South was the host.+}");
  });

  test("give back both texts, but for spaces", () => {
    const [before, after] = [
      "On 3 May, 12 experts — of four states — met (at last) in Far.",
      "On 3–4 May, experts of four states met in Far, and later in Near.",
    ];
    const runs = markWords(before, after, "en");
    const read = (left: string): string =>
      runs
        .filter(({ kind }) => kind !== left)
        .map(({ text }) => text)
        .join("");
    const pack = (text: string): string => text.replaceAll(" ", "");
    expect(pack(read("added"))).toBe(pack(before));
    expect(pack(read("removed"))).toBe(pack(after));
  });
});
