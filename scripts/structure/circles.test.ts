import { execFile } from "node:child_process";
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const root = path.join(import.meta.dirname, "../..");

const files = {
  // Two files that import each other, if only for a type.
  "pair/a.ts": 'import type { B } from "./b";\nexport type A = B[];',
  "pair/b.ts": 'import type { A } from "./a";\nexport type B = A | 1;',
  // Two folders that import each other, though no two files do.
  "one/a.ts": 'import { b } from "../two/b";\nexport const a = b;',
  "one/c.ts": "export const c = 1;",
  "two/b.ts": "export const b = 1;",
  "two/d.ts": 'import { c } from "../one/c";\nexport const d = c;',
  // One direction.
  "up/a.ts": 'import { b } from "../down/b";\nexport const a = b;',
  "down/b.ts": "export const b = 1;",
};

test("a circle of files and a circle of folders are found, one direction passes", async () => {
  // Below the project, so that the check sees the folder as one of its own.
  mkdirSync(path.join(root, ".cache"), { recursive: true });
  const folder = mkdtempSync(path.join(root, ".cache/circles-"));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
  const found = await promisify(execFile)(
    path.join(root, "node_modules/.bin/depcruise"),
    [
      ...["--config", "scripts/structure/circles.config.mjs"],
      path.relative(root, folder),
    ],
    { cwd: root },
  )
    .catch((error: { stdout: string }) => error)
    .finally(() => rmSync(folder, { recursive: true }));
  const circles = found.stdout.split(/^ *error /m).slice(1);
  const about = (rule: string) =>
    circles.filter((circle) => circle.startsWith(rule)).join("");
  expect(about("no-circle-of-files")).toMatch(/pair\/a\.ts/);
  expect(about("no-circle-of-files")).not.toMatch(/\/(one|two|up|down)/);
  expect(about("no-circle-of-folders")).toMatch(/one.*\n.*two/);
  expect(about("no-circle-of-folders")).not.toMatch(/\/(up|down) /);
}, 60_000);
