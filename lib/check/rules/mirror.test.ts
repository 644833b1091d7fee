import { expect, test } from "vitest";
import { findLinkedMirrors } from "./mirror";
import { runRule } from "./rule.sample";

test("a mirror without an address is fine, and a link to a source of another kind", () => {
  const sources =
    "- { kind: mirror, path_hint: /a }\n- { kind: un, url: https://un.example }";
  expect(runRule(findLinkedMirrors, { sources })).toEqual([]);
});

test("a mirror with an address is refused", () => {
  const sources = "- kind: mirror\n  url: https://copy.example";
  expect(runRule(findLinkedMirrors, { sources })).toEqual([
    "x/sources.yaml:2:8  a mirror has an address  →  remove url; give the original's path, if known, as path_hint",
  ]);
});
