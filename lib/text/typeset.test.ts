import { expect, test } from "vitest";
import { typeset } from "./typeset";

/** A space that does not break, as a mark that can be seen. */
const show = (text: string, lang: string) =>
  typeset(text, lang).replaceAll(/[\u00a0\u202f]/g, "_");

test.each([
  ["ru", "30 апреля 2018 г. в Ашхабаде", "30_апреля 2018_г. в_Ашхабаде"],
  ["ru", "не названо — и не ищут", "не_названо_— и_не_ищут"],
  ["ru", "с. 4, абзац 12, № 5", "с._4, абзац_12, №_5"],
  ["ru", "1 000 км и 20 %", "1_000_км и_20_%"],
  ["ru", "А. Б. Иванов из «Газеты»", "А._Б._Иванов из_«Газеты»"],
  ["ru", "29–30 апреля", "29–30_апреля"],
  ["en", "on 30 April 2018, p. 4", "on 30_April 2018, p._4"],
  ["de", "am 30. April", "am 30._April"],
  ["fr", "« Oui » : quoi ?", "«_Oui_»_: quoi_?"],
  ["ja", "2018年4月30日", "2018年4月30日"],
])("%s: “%s” is held together where it must be", (lang, text, held) => {
  expect(show(text, lang)).toBe(held);
});

test("it changes nothing but spaces, and nothing twice", () => {
  const text = "Роли при запуске, 30 апреля 2018 г. — в и на";
  const set = typeset(text, "ru");
  expect(set.replaceAll("\u00a0", " ")).toBe(text);
  expect(typeset(set, "ru")).toBe(set);
});
