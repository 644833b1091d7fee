import { expect, test } from "vitest";
import { findOrganisationCycles } from "./organisation-cycle";
import { runRule } from "./rule.sample";

test("organisations that belong to others are fine", () => {
  const organisations =
    "- { id: a, part_of: b }\n- { id: b, part_of: c }\n- id: c";
  expect(runRule(findOrganisationCycles, { organisations })).toEqual([]);
});

test("an organisation that is its own ancestor is refused, once for the circle", () => {
  const organisations = `- { id: a, part_of: b }
- { id: b, part_of: c }
- { id: c, part_of: b }
- { id: d, part_of: d }`;
  expect(runRule(findOrganisationCycles, { organisations })).toEqual([
    "x/organisations.yaml:2:21  the organisation is its own ancestor: b → c → b  →  remove part_of from the one that stands at the top",
    expect.stringContaining("x/organisations.yaml:4:21"),
  ]);
});
