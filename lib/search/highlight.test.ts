import { expect, test } from "vitest";
import { highlight } from "./highlight";

const mark = (text: string, query: string) =>
  highlight(text, query)
    .map(({ text, isMatch }) => (isMatch ? `[${text}]` : text))
    .join("");

test.each([
  ["Kazakhstan", "kaz", "[Kaz]akhstan"],
  ["Kazakhstan", "kazakstan", "[Kazakhstan]"],
  ["CTED visit to Kyrgyzstan", "kyr visit", "CTED [visit] to [Kyr]gyzstan"],
  ["Michèle Coninsx", "michel", "[Michèl]e Coninsx"],
  ["Mich\u00e8le".normalize("NFD"), "mich", "[Mich]e\u0300le"],
  ["Mich\u00e8le".normalize("NFD"), "miche", "[Miche\u0300]le"],
  ["Oʻzbekiston", "o'zb", "[Oʻzb]ekiston"],
  ["Counter-Terrorism", "terror", "Counter-[Terror]ism"],
  ["Plan", "other", "Plan"],
])("%s, searched for “%s”, shows %s", (text, query, expected) => {
  expect(mark(text, query)).toBe(expected);
});
