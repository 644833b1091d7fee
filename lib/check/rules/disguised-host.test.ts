import { expect, test } from "vitest";
import { findDisguisedHosts } from "./disguised-host";
import { runRule } from "./rule.sample";

const check = (url: string) =>
  runRule(findDisguisedHosts, { sources: `- url: "${url}"` });

test.each([
  "https://www.un.example/a?b=c@d#e",
  "https://un.example:8080/Ашхабад",
  // мвд.рф, президент.рф, bücher.example and 例えA.example in ASCII.
  "https://xn--b1aew.xn--p1ai/",
  "https://xn--d1abbgf6aiiy.xn--p1ai/",
  "https://xn--bcher-kva.example/",
  "https://xn--a-87t231j.example/",
])("%s is fine: its host is what it looks like", (url) => {
  expect(check(url)).toEqual([]);
});

test("what is no address at all is left to another rule", () => {
  expect(check("ftp://а.example")).toEqual([]);
  expect(check("https://")).toEqual([]);
});

test.each([
  [
    "a host in other letters",
    "https://bücher.example/a",
    'the host "bücher.example" is not in ASCII, and could look like another  →  write it as xn--bcher-kva.example',
  ],
  [
    "wide letters",
    "https://ｕｎ.example/",
    'the host "ｕｎ.example" is not in ASCII, and could look like another  →  write it as un.example',
  ],
  [
    "a Cyrillic letter among Latin ones",
    "https://www.p\u0430ypal.example/",
    '"p\u0430ypal" in the host www.xn--pypal-4ve.example mixes letters: Latin, Cyrillic  →  take the address from the source itself; if it is right, leave it out',
  ],
  [
    "the same in ASCII",
    "https://xn--pypal-4ve.example/",
    '"p\u0430ypal" in the host xn--pypal-4ve.example mixes letters: Latin, Cyrillic  →  take the address from the source itself; if it is right, leave it out',
  ],
  [
    "Cyrillic letters that all look Latin",
    "https://xn--80ak6aa92e.example/",
    '"\u0430\u0440\u0440\u04cf\u0435" in the host xn--80ak6aa92e.example is made of letters that look Latin and are not  →  take the address from the source itself; if it is right, leave it out',
  ],
  [
    "a name before the host",
    "https://www.un.example@evil.example/",
    'the address hides its host, evil.example, behind "www.un.example@"  →  remove what stands before evil.example',
  ],
])("%s is refused", (_, url, problem) => {
  expect(check(url)).toEqual([`x/sources.yaml:1:8  ${problem}`]);
});
