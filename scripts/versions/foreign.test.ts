import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { listFile, listFiles, ownFolder } from "../publish/own-files";
import { makeFolder } from "../setup/temporary-folder.sample";
import { proveVersions, publish, type Publication } from "./publish-site";
import { buildOf, makeSite, readFiles, writeFiles } from "./site.sample";

const foreign = {
  ".htaccess": "deny",
  CNAME: "maps.example.org",
  "othersite/index.html": "mine",
  "othersite/empty.html": "",
};

/** Publishes, and gives what was said; `builds` counts how often the site was built. */
function makePublisher(to: string) {
  const records = makeFolder({});
  const said: string[] = [];
  let builds = 0;
  const run = (
    version: string,
    data: string,
    more: Partial<Publication> = {},
  ) =>
    publish({
      to,
      version,
      basePath: "",
      records,
      say: (line) => said.push(line),
      build: async (basePath) => {
        builds++;
        return buildOf(data)(basePath);
      },
      ...more,
    });
  return { run, said, countBuilds: () => builds };
}

const siteOf = (folder: string) =>
  Object.fromEntries(
    Object.entries(readFiles(folder)).filter(
      ([name]) => !name.startsWith("v/"),
    ),
  );

test("a folder that is not empty and not ours is refused before anything is built, and --adopt keeps what is in it", async () => {
  const to = makeFolder({ ...foreign, "index.html": "theirs" });
  const { run, said, countBuilds } = makePublisher(to);
  const lastBuilt = makeFolder(makeSite("old"));
  const refusal = run("1.0.0", "data", { lastBuilt });
  await expect(refusal).rejects.toThrow(/Nothing was changed[^]*--adopt/);
  await expect(refusal).rejects.toThrow(/replaces:\n {2}index\.html\n/);
  expect(countBuilds()).toBe(0);
  expect(listFiles(to)).toEqual([...Object.keys(foreign), "index.html"].sort());

  await run("1.0.0", "data", { adopt: true });
  expect(siteOf(to)).toEqual({ ...makeSite("data"), ...foreign });
  expect(said.join("\n")).toMatch(/1 file of others replaced[^]*index\.html/);
  const copies = listFiles(path.join(to, ownFolder, "replaced"));
  expect(copies).toHaveLength(1);
  expect(
    readFileSync(path.join(to, ownFolder, "replaced", copies[0] ?? ""), "utf8"),
  ).toBe("theirs");
});

test("--adopt replaces none that was not listed, or that was changed since", async () => {
  const to = makeFolder({ "index.html": "theirs", "404.html": "theirs" });
  const { run } = makePublisher(to);
  await expect(run("1.0.0", "data")).rejects.toThrow("index.html");
  writeFiles(to, { "en/index.html": "new since" });
  appendFileSync(path.join(to, "404.html"), " and changed");
  const now = readFiles(to);
  const second = run("1.0.0", "data", { adopt: true });
  await expect(second).rejects.toThrow(/404\.html[^]*en\/index\.html/);
  await expect(second).rejects.not.toThrow("  index.html");
  expect(readFiles(to)).toEqual(now);
  // These are listed now.
  await run("1.0.0", "data", { adopt: true });
  expect(siteOf(to)).toEqual(makeSite("data"));
});

test("what others put beside a publication stays at every later one", async () => {
  const to = path.join(makeFolder({}), "site");
  const { run } = makePublisher(to);
  await run("1.0.0", "one");
  writeFiles(to, { ...foreign, "en/mine.html": "mine", "v/notes.txt": "mine" });
  mkdirSync(path.join(to, "en/only/empty"));
  await run("1.1.0", "two");
  await run("1.2.0", "three");
  expect(siteOf(to)).toEqual({
    ...makeSite("three"),
    ...foreign,
    "en/mine.html": "mine",
  });
  expect(existsSync(path.join(to, "en/only/empty"))).toBe(true);
  // The page that each version alone has is gone, with its folder.
  expect(existsSync(path.join(to, "en/only/one"))).toBe(false);
  expect(readFileSync(path.join(to, "v/notes.txt"), "utf8")).toBe("mine");
  expect(proveVersions(to)).toEqual([]);
});

test("a file of another where the new site needs a place is refused before anything is written", async () => {
  const to = path.join(makeFolder({}), "site");
  const { run } = makePublisher(to);
  await run("1.0.0", "one");
  writeFiles(to, { "en/only/two/index.html": "mine" });
  const now = readFiles(to);
  await expect(run("1.1.0", "two")).rejects.toThrow(
    "en/only/two/index.html: was not published by this command",
  );
  expect(readFiles(to)).toEqual(now);
});

test("a folder or a link where the site needs a file is refused, with --adopt too", async () => {
  const elsewhere = makeFolder({ "index.html": "elsewhere" });
  for (const make of [
    (to: string) => mkdirSync(path.join(to, "404.html")),
    (to: string) =>
      symlinkSync(
        path.join(elsewhere, "index.html"),
        path.join(to, "404.html"),
      ),
    (to: string) => symlinkSync(elsewhere, path.join(to, "en")),
    (to: string) => symlinkSync(elsewhere, path.join(to, "v")),
    (to: string) => writeFileSync(path.join(to, "embed"), "a file"),
  ]) {
    const to = makeFolder({});
    make(to);
    const { run } = makePublisher(to);
    const refusal = run("1.0.0", "one", { adopt: true });
    await expect(refusal).rejects.toThrow(/[Mm]ove (it )?away/);
    expect(readFiles(elsewhere)).toEqual({ "index.html": "elsewhere" });
    expect(existsSync(path.join(to, "index.html"))).toBe(false);
  }
});

test("an own file that someone has changed is named before the build, and stays", async () => {
  const to = path.join(makeFolder({}), "site");
  const { run, countBuilds, said } = makePublisher(to);
  await run("1.0.0", "one");
  const built = countBuilds();
  writeFileSync(path.join(to, "en/index.html"), "edited");
  await expect(run("1.1.0", "two")).rejects.toThrow(
    "en/index.html: was changed since it was published",
  );
  expect(countBuilds()).toBe(built);
  await run("1.1.0", "two", { adopt: true });
  expect(siteOf(to)).toEqual(makeSite("two"));
  expect(said.join("\n")).toContain("en/index.html");
});

test("an own file that was changed and is no longer part of the site stays, and is said to", async () => {
  const to = path.join(makeFolder({}), "site");
  const { run, said } = makePublisher(to);
  await run("1.0.0", "one");
  writeFileSync(path.join(to, "en/only/one/index.html"), "edited");
  await run("1.1.0", "two", { adopt: true });
  expect(siteOf(to)["en/only/one/index.html"]).toBe("edited");
  expect(said.join("\n")).toMatch(/left where they are[^]*en\/only\/one/);
});

test("a list that leads out of the folder is not followed", async () => {
  const parent = makeFolder({ "precious.txt": "x" });
  const to = path.join(parent, "site");
  const { run } = makePublisher(to);
  await run("1.0.0", "one");
  // The SHA-256 of "x": as if this command had written it.
  const sum =
    "2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881";
  appendFileSync(path.join(to, listFile), `${sum}  ../precious.txt\n`);
  await expect(run("1.1.0", "two")).rejects.toThrow("is no line of a list");
  expect(existsSync(path.join(parent, "precious.txt"))).toBe(true);
});

test("a missing version is noticed by the folder's own list, and without one by the data", async () => {
  const to = path.join(makeFolder({}), "site");
  const { run } = makePublisher(to);
  await run("1.0.0", "one");
  await run("1.1.0", "two");
  const copy = path.join(makeFolder({}), "copy");
  cpSync(to, copy, { recursive: true });
  rmSync(path.join(to, "v/1.0.0"), { recursive: true });
  rmSync(path.join(to, "v/1.0.0.sha256"));
  expect(proveVersions(to)).toEqual([
    "v/1.0.0: missing, it was published here",
  ]);
  await expect(run("1.2.0", "three")).rejects.toThrow("v/1.0.0: missing");
  rmSync(path.join(to, ownFolder), { recursive: true });
  expect(proveVersions(to, ["1.0.0", "1.1.0"]).join("\n")).toContain(
    "v/1.0.0: missing, it is kept in the data",
  );
  // Version 0.9.0 was never here, and the list says so.
  expect(proveVersions(copy, ["0.9.0", "1.0.0", "1.1.0"])).toEqual([]);
  // A tree and its list of sums that were changed together.
  writeFiles(copy, { "v/1.0.0/index.html": "forged" });
  const forged = path.join(copy, "v/1.0.0.sha256");
  writeFileSync(forged, readFileSync(forged, "utf8").replace(/^./, "f"));
  expect(proveVersions(copy)).toContain("v/1.0.0.sha256: changed");
});

test("a publication of an earlier release, without a list, is taken over whole with its versions", async () => {
  const to = path.join(makeFolder({}), "site");
  const { run } = makePublisher(to);
  await run("1.0.0", "one");
  const tree = readFileSync(path.join(to, "v/1.0.0.sha256"), "utf8");
  rmSync(path.join(to, ownFolder), { recursive: true });
  await expect(run("1.1.0", "two")).rejects.toThrow("--adopt");
  await run("1.1.0", "two", { adopt: true });
  expect(readFileSync(path.join(to, "v/1.0.0.sha256"), "utf8")).toBe(tree);
  expect(siteOf(to)).toMatchObject(makeSite("two"));
  expect(readFileSync(path.join(to, listFile), "utf8")).toContain("v/1.0.0");
});

test("what an earlier release moved away is not overlooked, and nobody's DIR.old is deleted", async () => {
  const to = path.join(makeFolder({}), "site");
  const { run } = makePublisher(to);
  await run("1.0.0", "one");
  renameSync(to, `${to}.old`);
  await expect(run("1.1.0", "two")).rejects.toThrow(`mv ${to}.old ${to}`);
  renameSync(`${to}.old`, to);
  writeFiles(`${to}.old`, { "mine.txt": "mine" });
  await run("1.1.0", "two");
  expect(readFiles(`${to}.old`)).toEqual({ "mine.txt": "mine" });
});
