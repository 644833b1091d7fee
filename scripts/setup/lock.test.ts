import { spawn, spawnSync } from "node:child_process";
import { readdirSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { nameOf, takeLock, waitForLock } from "./lock.mjs";
import { Stop } from "./stop.mjs";
import { makeFolder } from "./temporary-folder.sample";

const module = path.join(import.meta.dirname, "lock.mjs");

/** A process that takes the lock, says so, and does this. */
const holder = (file: string, then: string) => [
  "--input-type=module",
  "--eval",
  `import { takeLock } from ${JSON.stringify(module)};
   takeLock(${JSON.stringify(file)}, "build");
   console.log("taken");
   ${then}`,
];

const lockIn = (folder: string) => path.join(folder, "lock");

test("one at a time, and what is given back can be taken", () => {
  const folder = makeFolder({});
  const release = takeLock(lockIn(folder), "build");
  expect(() => takeLock(lockIn(folder), "build")).toThrow(Stop);
  expect(() => takeLock(lockIn(folder), "build")).toThrow(
    `Another build is at work (process ${process.pid}, since`,
  );
  release();
  expect(readdirSync(folder)).toEqual([]);
  takeLock(lockIn(folder), "build")();
});

test("a process that lives holds it, and one that was killed does not", async () => {
  const folder = makeFolder({});
  const file = lockIn(folder);
  const child = spawn(
    process.execPath,
    holder(file, "setInterval(() => {}, 1e6)"),
  );
  await new Promise((resolve) => child.stdout.once("data", resolve));
  expect(() => takeLock(file, "build")).toThrow(`process ${child.pid}`);
  const ended = new Promise((resolve) => child.once("close", resolve));
  child.kill("SIGKILL");
  await ended;
  expect(readdirSync(folder)).toHaveLength(1);
  const said: string[] = [];
  takeLock(file, "build", (line) => said.push(line))();
  expect(said).toEqual([
    `An earlier build (process ${child.pid}) ended before it was done.`,
  ]);
  expect(readdirSync(folder)).toEqual([]);
});

test("a process that ends by itself gives it back", () => {
  const folder = makeFolder({});
  const { stdout } = spawnSync(
    process.execPath,
    holder(lockIn(folder), "process.exit(3)"),
    { encoding: "utf8" },
  );
  expect(stdout).toBe("taken\n");
  expect(readdirSync(folder)).toEqual([]);
});

test("another process that has got the number of a dead one does not hold it", () => {
  const file = lockIn(makeFolder({}));
  const name = nameOf(process.pid);
  // Only where the system says when a process started.
  if (name.includes("@@")) return;
  writeFileSync(`${file}.${name.replace(/@\d+@/, "@1@")}`, "");
  takeLock(file, "build")();
});

test("that of another machine is left alone, with the remedy", () => {
  const folder = makeFolder({ "lock.1@2@elsewhere": "" });
  expect(() => takeLock(lockIn(folder), "build")).toThrow(
    /process 1 on elsewhere, .*remove .*lock\.1@2@elsewhere$/,
  );
  expect(readdirSync(folder)).toEqual(["lock.1@2@elsewhere"]);
});

test("whoever waits says for whom, and has it next", async () => {
  const file = lockIn(makeFolder({}));
  const release = takeLock(file, "build");
  const said: string[] = [];
  const waiting = waitForLock(file, "build", (line) => {
    said.push(line);
    release();
  });
  (await waiting)();
  expect(said).toEqual([
    expect.stringMatching(
      /^Another build is at work \(process \d+, since \S+\): waiting for its end\.$/,
    ),
  ]);
});

test("of many that find a dead one's lock at once, one holds it", async () => {
  const folder = makeFolder({});
  const file = lockIn(folder);
  writeFileSync(`${file}.${2 ** 22 + 1}@1@${hostname()}`, "");
  const inside = path.join(folder, "inside");
  // All try in the same moment, and say whether they were alone.
  const start = Date.now() + 1200;
  const code = `
    import { rmSync, writeFileSync } from "node:fs";
    import { takeLock } from ${JSON.stringify(module)};
    while (Date.now() < ${start});
    takeLock(${JSON.stringify(file)}, "build");
    writeFileSync(${JSON.stringify(inside)}, "", { flag: "wx" });
    await new Promise((resolve) => setTimeout(resolve, 300));
    rmSync(${JSON.stringify(inside)});
    console.log("alone");`;
  const ends = Array.from({ length: 4 }, () => {
    const child = spawn(process.execPath, [
      "--input-type=module",
      "--eval",
      code,
    ]);
    let output = "";
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding("utf8").on("data", (text) => (output += text));
    return new Promise<string>((resolve) =>
      child.on("close", () => resolve(output)),
    );
  });
  const outputs = await Promise.all(ends);
  const alone = outputs.filter((output) => output === "alone\n");
  const refused = outputs.filter((output) => output.includes("is at work"));
  expect(alone.length).toBeGreaterThan(0);
  expect([...alone, ...refused]).toHaveLength(4);
  expect(readdirSync(folder)).toEqual([]);
}, 60_000);
