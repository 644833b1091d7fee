import { expect, test } from "vitest";
import { runRule } from "../check/rules/rule.sample";
import { findColourClashes } from "../check/rules/role-look";
import { findInterfaceLanguages } from "./messages";
import { listRoleSets, readRoleSetFile } from "./files";
import { readRoleSet } from "./role-set";

test.each(listRoleSets())(
  "the set %s is valid, speaks English, Russian and no language that the interface does not, and shows each role by another look",
  (name) => {
    const { roles, parts, words } = readRoleSet(name);
    expect(
      runRule(findColourClashes, {
        roles: readRoleSetFile(name, "roles.yaml"),
      }),
    ).toEqual([]);
    if (name !== "format-1") {
      const symbols = roles.map(({ symbol }) => symbol);
      expect(symbols).toEqual([...new Set(symbols)]);
    }
    const texts = [
      ...[...roles, ...parts].flatMap(({ label, meaning }) => [label, meaning]),
      ...Object.values(words),
    ];
    const spoken = findInterfaceLanguages().map(({ tag }) => tag);
    for (const text of texts) {
      const languages = Object.keys(text ?? {});
      expect(languages).toEqual(expect.arrayContaining(["en", "ru"]));
      expect(spoken).toEqual(expect.arrayContaining(languages));
    }
  },
);
