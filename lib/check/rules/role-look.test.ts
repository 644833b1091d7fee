import { expect, test } from "vitest";
import { findColourClashes, findReservedRoles } from "./role-look";
import { runRule } from "./rule.sample";

test("two roles of one colour are refused, with the colours that are free", () => {
  const roles =
    "- { id: host, colour: amber }\n- { id: member, colour: green }\n- { id: guest, colour: amber }";
  expect(runRule(findColourClashes, { roles })).toEqual([
    'x/roles.yaml:3:24  the role "guest" has the colour of "host"  →  use rose or blue or violet or teal, or leave it out',
  ]);
  expect(
    runRule(findColourClashes, { roles: "- { id: a }\n- { id: b }" }),
  ).toEqual([]);
});

test("no role or part is called what stands for none", () => {
  expect(
    runRule(findReservedRoles, {
      roles: "- { id: host }\n- { id: unknown }",
      parts: "- { id: unknown }",
    }),
  ).toEqual([
    expect.stringContaining("x/parts.yaml:1:9"),
    expect.stringContaining("x/roles.yaml:2:9"),
  ]);
});
