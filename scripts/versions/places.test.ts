import { execFileSync } from "node:child_process";
import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { afterEach, expect, test } from "vitest";
import { makeFolder } from "../setup/temporary-folder.sample";
import { makeChildProject } from "./child.sample";
import { proveVersions, publish } from "./publish-site";
import { buildOf, makeSite, readFiles } from "./site.sample";

const mounted: string[] = [];

afterEach(() => {
  for (const folder of mounted.splice(0)) execFileSync("umount", [folder]);
});

/** Mounts an empty volume; false where this user may not. */
function mount(folder: string, ...options: string[]): boolean {
  mkdirSync(folder, { recursive: true });
  try {
    const type = options.length > 0 ? options : ["-t", "tmpfs", "tmpfs"];
    execFileSync("mount", [...type, folder], { stdio: "pipe" });
  } catch {
    return false;
  }
  mounted.push(folder);
  return true;
}

const canMount = mount(path.join(makeFolder({}), "trial"));
const isRoot = process.getuid?.() === 0;

let builds = 0;
const publishTo = (to: string, version: string, data: string) =>
  publish({
    to,
    version,
    basePath: "",
    say: () => {},
    build: async (basePath) => {
      builds++;
      return buildOf(data)(basePath);
    },
  });

async function expectRefused(to: string, reason: RegExp): Promise<void> {
  builds = 0;
  await expect(publishTo(to, "1.0.0", "one")).rejects.toThrow(reason);
  expect(builds).toBe(0);
}

test("a folder keeps its rights and its group, and so does each file that is replaced", async () => {
  const to = makeFolder({});
  chmodSync(to, 0o2775);
  if (isRoot) chownSync(to, 0, 33);
  await publishTo(to, "1.0.0", "one");
  const page = path.join(to, "en/index.html");
  chmodSync(page, 0o640);
  if (isRoot) chownSync(page, 33, 33);
  const { ino } = statSync(to);
  await publishTo(to, "1.1.0", "two");
  expect(statSync(to).mode & 0o7777).toBe(0o2775);
  expect(statSync(to).ino).toBe(ino);
  expect(statSync(page).mode & 0o7777).toBe(0o640);
  if (isRoot) {
    expect(statSync(page)).toMatchObject({ uid: 33, gid: 33 });
    expect(statSync(path.join(to, "index.html")).gid).toBe(33);
  }
});

test("a file that has not changed is not written again", async () => {
  const to = path.join(makeFolder({}), "site");
  await publishTo(to, "1.0.0", "one");
  const page = path.join(to, "en/index.html");
  utimesSync(page, 1, 1);
  await publishTo(to, "1.0.0", "one");
  expect(statSync(page).mtimeMs).toBe(1000);
});

test("a link stays a link, and its target is what is published to", async () => {
  const parent = makeFolder({});
  const target = path.join(parent, "target");
  mkdirSync(target);
  const to = path.join(parent, "link");
  symlinkSync("target", to);
  await publishTo(to, "1.0.0", "one");
  await publishTo(`${to}/`, "1.1.0", "two");
  expect(lstatSync(to).isSymbolicLink()).toBe(true);
  expect(readFiles(target)).toMatchObject(makeSite("two"));
  expect(readdirSync(parent).sort()).toEqual(["link", "target"]);
});

test("what can't be published to is refused before the build, and nothing is left behind", async () => {
  const parent = makeFolder({ file: "" });
  const at = (name: string) => path.join(parent, name);
  symlinkSync("nowhere", at("dangling"));
  await expectRefused(at("file"), /is a file/);
  await expectRefused(at("file/below"), /is a file/);
  await expectRefused(at("dangling"), /does not exist/);
  const own = at("own");
  mkdirSync(own);
  symlinkSync(parent, path.join(own, ".briefing-map"));
  await expectRefused(own, /is no folder/);
  expect(readdirSync(parent).sort()).toEqual(["dangling", "file", "own"]);
});

test("a first publication whose build fails leaves no folder", async () => {
  const parent = makeFolder({});
  const build = async () => {
    throw new Error("the build failed");
  };
  const to = path.join(parent, "a/b");
  const failing = publish({ to, version: "1.0.0", basePath: "", build });
  await expect(failing).rejects.toThrow("the build failed");
  expect(readdirSync(parent)).toEqual([]);
});

test.skipIf(!canMount)("a volume is published to in place", async () => {
  const to = path.join(makeFolder({}), "volume");
  mount(to);
  await publishTo(to, "1.0.0", "one");
  await publishTo(to, "1.1.0", "two");
  expect(proveVersions(to)).toEqual([]);
  expect(readFiles(to)).toMatchObject(makeSite("two"));
});

test.skipIf(!canMount)(
  "a volume that can't be written to is refused before the build",
  async () => {
    const to = path.join(makeFolder({}), "volume");
    mount(to);
    execFileSync("mount", ["-o", "remount,ro", to]);
    await expectRefused(to, /can't be written to \(EROFS\)/);
  },
);

test.skipIf(!canMount)(
  "a volume inside the folder, where the site needs a place, is refused before the build",
  async () => {
    for (const options of [[], ["--bind", makeFolder({})]]) {
      const to = path.join(makeFolder({}), "site");
      await publishTo(to, "1.0.0", "one");
      rmSync(path.join(to, "embed/map.js"));
      mount(path.join(to, "embed"), ...options);
      await expectRefused(to, /embed is a volume of its own/);
    }
  },
);

test.skipIf(!canMount)(
  "a volume without room is refused before the build, and one that fills up stays as it was",
  async () => {
    const to = path.join(makeFolder({}), "volume");
    mount(to, "-t", "tmpfs", "-o", "size=600k", "tmpfs");
    await publishTo(to, "1.0.0", "one");
    const old = readFiles(to);
    const big = async () => makeFolder({ "index.html": "x".repeat(500_000) });
    const filling = publish({ to, version: "1.1.0", basePath: "", build: big });
    await expect(filling).rejects.toThrow(/MB free, and the publication needs/);
    expect(readFiles(to)).toEqual(old);
    const ballast = path.join(to, "ballast");
    const fill = () => writeFileSync(ballast, Buffer.alloc(600_000));
    expect(fill).toThrow("ENOSPC");
    await expectRefused(to, /MB free, and the publication needs/);
    truncateSync(ballast, statSync(ballast).size - 20_000);
    await expectRefused(to, /MB free, and the publication needs/);
    expect(proveVersions(to)).toEqual([]);
  },
);

test.skipIf(!isRoot)(
  "a folder whose parent can't be written to is published to, by a user who has the right",
  async () => {
    const parent = makeFolder({});
    const to = path.join(parent, "site");
    mkdirSync(to);
    chmodSync(parent, 0o555);
    chownSync(to, 65534, 65534);
    const { project, start } = makeChildProject();
    chmodSync(project, 0o755);
    const order = { version: "1.0.0", data: "one" };
    const user = { uid: 65534, gid: 65534 };
    const child = start({ to, ...order }, user);
    expect(await child.ended).toMatchObject({ code: 0 });
    expect(existsSync(path.join(to, "index.html"))).toBe(true);
    // And one that has none is told so before the build.
    const other = makeFolder({});
    chmodSync(other, 0o755);
    const { code, output } = await start({ to: other, ...order }, user).ended;
    expect(code).toBe(1);
    expect(output).toMatch(/can't be written to \(EACCES\)/);
    expect(output).not.toContain("building");
  },
);
