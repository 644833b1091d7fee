import { cpSync, existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, expect, test, vi } from "vitest";
import { journalFile, listFile, stagingFolder } from "../publish/own-files";
import { makeFolder } from "../setup/temporary-folder.sample";
import { makeChildProject } from "./child.sample";
import { proveVersions, publish } from "./publish-site";
import {
  buildOf,
  findBroken,
  makeSite,
  readFiles,
  writeFiles,
} from "./site.sample";

// Dozens of processes, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

const { start } = makeChildProject();

const foreign = {
  ".htaccess": "deny",
  "othersite/index.html": "mine",
  "en/mine.html": "mine too",
};

const before = makeSite("four states");
const after = makeSite("five states");

const published = makeFolder({});

beforeAll(async () => {
  const build = buildOf("four states");
  await publish({ to: published, version: "1.0.0", basePath: "", build });
  writeFiles(published, foreign);
});

/** A folder with version 1.0.0 and files of others. */
function makePublished(): string {
  const to = path.join(makeFolder({}), "site");
  cpSync(published, to, { recursive: true });
  return to;
}

async function publishAgain(to: string, build = buildOf("five states")) {
  const said: string[] = [];
  const say = (line: string) => said.push(line);
  await publish({ to, version: "1.1.0", basePath: "", build, say });
  return said.join("\n");
}

function expectServable(to: string): void {
  const files = readFiles(to);
  expect(files).toMatchObject(foreign);
  const site = Object.entries(files).filter(
    ([name]) => !name.startsWith("v/") && !(name in foreign),
  );
  for (const [name, text] of site)
    expect([before[name], after[name]], name).toContain(text);
  for (const name of Object.keys(before).filter((one) => one in after))
    expect(files, name).toHaveProperty([name]);
  expect(findBroken(Object.fromEntries(site))).toEqual([]);
  expect(
    Object.keys(files).filter((name) => name.startsWith("v/1.0.0")).length,
  ).toBe(Object.keys(before).length + 1);
}

function expectNew(to: string): void {
  const files = readFiles(to);
  const site = Object.entries(files).filter(([name]) => !name.startsWith("v/"));
  expect(Object.fromEntries(site)).toEqual({ ...after, ...foreign });
  expect(proveVersions(to)).toEqual([]);
  expect(existsSync(path.join(to, stagingFolder))).toBe(false);
  expect(existsSync(path.join(to, journalFile))).toBe(false);
  const list = readFileSync(path.join(to, listFile), "utf8");
  expect(list.split("\n").length - 1).toBe(Object.keys(after).length + 2);
}

/** Whether the run was killed in this step, and not over before. */
async function killAtStep(dieAtStep: number): Promise<boolean> {
  const to = makePublished();
  const order = { to, version: "1.1.0", data: "five states", dieAtStep };
  const { signal } = await start(order).ended;
  if (signal === "SIGKILL") {
    expectServable(to);
    expect(proveVersions(to).join("\n")).toContain("cut short");
    expect(await publishAgain(to)).toContain("Completing it");
  }
  expectNew(to);
  return signal === "SIGKILL";
}

test("killed at any step of putting in place, each page is whole, and the next run completes it and says so", async () => {
  let killed = 0;
  for (let from = 1; killed === from - 1; from += 4) {
    const steps = Array.from({ length: 4 }, (_, index) => from + index);
    const ends = await Promise.all(steps.map(killAtStep));
    killed += ends.filter((wasKilled) => wasKilled).length;
  }
  expect(killed).toBeGreaterThan(12);
});

test("what is under way is completed even where the next build fails", async () => {
  const to = makePublished();
  const order = { to, version: "1.1.0", data: "five states" };
  await start({ ...order, dieAtStep: 5 }).ended;
  const build = async () => {
    throw new Error("the build failed");
  };
  await expect(publishAgain(to, build)).rejects.toThrow("the build failed");
  expectNew(to);
});

test("killed in either build, the old site is as it was, and the next run says so", async () => {
  for (const dieInBuild of [1, 2]) {
    const to = makePublished();
    const old = readFiles(to);
    const order = { to, version: "1.1.0", data: "five states", dieInBuild };
    expect((await start(order).ended).signal).toBe("SIGKILL");
    expect(readFiles(to)).toEqual(old);
    expect(proveVersions(to)).toEqual([]);
    const said = await publishAgain(to);
    expect(said).toMatch(/An earlier publication \(process \d+\) ended before/);
    // In the first build nothing was prepared yet.
    expect(said.includes("cut short before anything")).toBe(dieInBuild === 2);
    expectNew(to);
  }
});

test("killed at any moment, the folder can be served, and the next run makes it whole", async () => {
  const kill = async (wait: number) => {
    const to = makePublished();
    const child = start({ to, version: "1.1.0", data: "five states" });
    setTimeout(() => child.process.kill("SIGKILL"), wait);
    await child.ended;
    expectServable(to);
    await publishAgain(to);
    expectNew(to);
  };
  for (const wait of [90, 130, 170])
    await Promise.all([kill(wait), kill(wait + 15), kill(wait + 30)]);
});

test("a signal while files are put in place does not stop half-way", async () => {
  const to = makePublished();
  const order = { to, version: "1.1.0", data: "five states", endAtStep: 3 };
  const { code, output } = await start(order).ended;
  expect(code).toBe(0);
  expect(output).toContain("published 1.0.0, 1.1.0");
  expectNew(to);
});

test("a first publication that is killed leaves a folder that the next one takes", async () => {
  for (const kill of [{ dieInBuild: 2 }, { dieAtStep: 4 }]) {
    const to = path.join(makeFolder({}), "new/site");
    const order = { to, version: "1.1.0", data: "five states", ...kill };
    expect((await start(order).ended).signal).toBe("SIGKILL");
    expect(await publishAgain(to)).toContain("cut short");
    expect(proveVersions(to)).toEqual([]);
    expect(readFiles(to)).toMatchObject(after);
  }
});

test("of two at once one stops with the reason, and the other is whole", async () => {
  const to = makePublished();
  const order = { to, version: "1.1.0", data: "five states", buildTime: 400 };
  const ended = await Promise.all([start(order).ended, start(order).ended]);
  const [winner, loser] = ended.sort(
    (one, other) => (one.code ?? 9) - (other.code ?? 9),
  );
  expect(winner).toMatchObject({ code: 0 });
  expect(loser).toMatchObject({ code: 1 });
  expect(loser?.output).toMatch(
    /Another publication is at work \(process \d+, since/,
  );
  expectNew(to);
});
