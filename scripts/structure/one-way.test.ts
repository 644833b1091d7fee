import { Linter } from "eslint";
import tseslint from "typescript-eslint";
import { describe, expect, test } from "vitest";
import { oneWay, rankOf, resolveImport } from "./one-way.mjs";

const order = [
  "data",
  "lib/text",
  "lib",
  "lib/views",
  "documents",
  "components",
];
const apart = [["components", "documents"]];

/** What the rule says of a file with this code. */
function lint(file: string, code: string): string[] {
  const linter = new Linter({ cwd: "/project" });
  const config = {
    files: ["**/*.ts"],
    languageOptions: { parser: tseslint.parser },
    plugins: { rooms: { rules: { "one-way": oneWay } } },
    rules: { "rooms/one-way": ["error", { root: "/project", order, apart }] },
  } as Linter.Config;
  return linter
    .verify(code, [config], { filename: `/project/${file}` })
    .map(({ message }) => message);
}

describe("imports go one way", () => {
  test("down and within a room is allowed, and packages are", () => {
    const code = `import a from "../text/a"; import b from "./b"; import c from "react";`;
    expect(lint("lib/views/view.ts", code)).toEqual([]);
  });

  test.each([
    `import a from "@/components/map/a";`,
    `import type { A } from "@/components/map/a";`,
    `export { a } from "../components/map/a";`,
    `const late = import("../components/map/a");`,
    `type A = import("../components/map/a").A;`,
    `import "../components/map/a.css";`,
  ])("up is refused: %s", (code) => {
    const [message] = lint("lib/view.ts", code);
    expect(message).toContain("lib may not import components");
  });

  test("between a folder and the folder that holds it there is one way too", () => {
    expect(lint("lib/text/a.ts", `import b from "../b";`)).toHaveLength(1);
    expect(lint("lib/b.ts", `import a from "./text/a";`)).toEqual([]);
  });

  test("a folder without a place in the order is refused, and so is an import from one", () => {
    expect(lint("utils/a.ts", "")).toEqual([
      "utils is no room: give it its place in rooms.js.",
    ]);
    expect(lint("lib/b.ts", `import a from "../utils/a";`)).toHaveLength(1);
  });
});

test("rooms that are kept apart import nothing from each other, whatever their order", () => {
  const code = `import a from "@/documents/report/a";`;
  expect(lint("components/map/a.ts", code)).toHaveLength(1);
  expect(lint("documents/docx/a.ts", code)).toEqual([]);
});

test("the longest name that leads a path is its room", () => {
  expect(order[rankOf(order, "lib/text/deep/a.ts")]).toBe("lib/text");
  expect(order[rankOf(order, "lib/textual/a.ts")]).toBe("lib");
  expect(rankOf(order, "libs/a.ts")).toBe(-1);
});

test("an import is resolved from the file that has it", () => {
  expect(resolveImport("lib/views/a.ts", "../text/b")).toBe("lib/text/b");
  expect(resolveImport("lib/views/a.ts", "@/data/c.json")).toBe("data/c.json");
  expect(resolveImport("lib/views/a.ts", "zod")).toBeNull();
});
