import { expect, test } from "vitest";
import {
  findColourClashes,
  findLookAlikes,
  findReservedRoles,
} from "./role-look";
import { runRule } from "./rule.sample";

test("two roles of one colour are refused, with the nearest one that is free", () => {
  const roles =
    "- { id: host, colour: amber }\n- { id: member, colour: green }\n- { id: guest, colour: amber }";
  expect(runRule(findColourClashes, { roles })).toEqual([
    'x/roles.yaml:3:24  the role "guest" has the colour of "host"  →  use rose, the nearest that is free, or leave it out',
  ]);
  expect(
    runRule(findColourClashes, { roles: "- { id: a }\n- { id: b }" }),
  ).toEqual([]);
});

test("the nearest colour is the one that looks most alike, not the next of the list", () => {
  const [problem] = runRule(findColourClashes, {
    roles:
      "- { id: host, colour: teal }\n- { id: member, colour: green }\n- { id: guest, colour: teal }",
  });
  expect(problem).toContain("use blue, the nearest");
});

const meeting = `- { event: launch, who: land, role: host }
- { event: launch, who: isle, role: member }
- { event: launch, who: isle, role: guest }`;

test("two main roles of one look in one event are refused, with the nearest symbol", () => {
  const roles =
    "- { id: host, symbol: circle }\n- { id: guest, symbol: circle }";
  expect(runRule(findLookAlikes, { roles, participations: meeting })).toEqual([
    'x/roles.yaml:2:24  the role "guest" looks like "host", and both are in one event  →  use ring, the nearest symbol that is free, or give one of them a colour',
  ]);
});

test.each([
  ["another symbol", "{ id: guest, symbol: ring }"],
  ["a colour", "{ id: guest, symbol: circle, colour: green }"],
  ["no event in common", "{ id: absent, symbol: circle }"],
  [
    "a weightier role of the same place",
    "{ id: member, symbol: ring }\n- { id: guest, symbol: circle }",
  ],
])("two roles are told apart by %s", (_, other) => {
  expect(
    runRule(findLookAlikes, {
      roles: `- { id: host, symbol: circle }\n- ${other}`,
      participations: meeting,
    }),
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
