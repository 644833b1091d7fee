import { expect, test } from "vitest";
import { runRule } from "./rule.sample";
import { findBadUrls } from "./url";

test("web addresses are fine, and so are sources without one", () => {
  const sources = `- url: https://www.un.example/a?b=c#d
- url: http://un.example
- kind: un`;
  expect(runRule(findBadUrls, { sources })).toEqual([]);
});

test("an address that is not http(s) is refused", () => {
  const sources = `- url: ftp://un.example
- url: www.un.example
- url: "javascript:alert(1)"
- url: https://un
- url: https://un.example/two words`;
  expect(runRule(findBadUrls, { sources })).toEqual([
    'x/sources.yaml:1:8  "ftp://un.example" is not an address on the web  →  give the whole address with https:// or http://, or leave it out',
    expect.stringContaining("x/sources.yaml:2:8"),
    expect.stringContaining("x/sources.yaml:3:8"),
    expect.stringContaining("x/sources.yaml:4:8"),
    expect.stringContaining("x/sources.yaml:5:8"),
  ]);
});
