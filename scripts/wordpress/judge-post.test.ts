import { expect, test } from "vitest";
import { judgePost } from "./judge-post";
import type { Found } from "./look-at-post";

const map = {
  height: 900,
  hidden: 0,
  hasDisclaimer: true,
  opensRecord: true,
};
const text = "The map. Read as text";
const whole: Found = { map, text, link: "/en/table/", errors: [] };
const onlyText: Found = { ...whole, map: null };

test("who may paste all has a map that fits and answers", () => {
  expect(judgePost("auto-height", true, whole)).toBeNull();
  expect(judgePost("auto-height", true, onlyText)).toBe("no map shows");
  const cut = { ...whole, map: { ...map, hidden: 40 } };
  expect(judgePost("auto-height", true, cut)).toMatch(/^40 pixels/);
  expect(judgePost("iframe", true, cut)).toBeNull();
  const dead = { ...whole, map: { ...map, opensRecord: false } };
  expect(judgePost("iframe", true, dead)).toBe("a click opens no record");
  const bare = { ...whole, map: { ...map, hasDisclaimer: false } };
  expect(judgePost("iframe", true, bare)).toMatch(/^the disclaimer/);
  const told = { ...whole, errors: ["refused"] };
  expect(judgePost("iframe", true, told)).toBe("the browser says: refused");
});

test("an author has the map by the way for WordPress, and else words with a link, or nothing", () => {
  expect(judgePost("wordpress", false, onlyText)).toBe("no map shows");
  expect(judgePost("iframe", false, onlyText)).toBeNull();
  const nothing = { map: null, text: "", link: null, errors: [] };
  expect(judgePost("drupal", false, nothing)).toBeNull();
  expect(judgePost("iframe", false, { ...onlyText, link: null })).toMatch(
    /^a text without its link/,
  );
  const program = { ...onlyText, text: "addEventListener('x', () => {})" };
  expect(judgePost("element", false, program)).toMatch(
    /^the text of a program/,
  );
});
