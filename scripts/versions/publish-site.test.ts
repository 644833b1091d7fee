import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { makeFolder } from "../setup/temporary-folder.sample";
import { proveVersions, publish } from "./publish-site";

/** A build whose pages say what the data said, and for which address they were made. */
const buildOf = (data: string) => async (basePath: string) =>
  makeFolder({
    "en/index.html": `${data} at ${basePath}`,
    "embed/map.js": "script",
  });

const publishTo = (to: string, version: string, data: string) =>
  publish({ to, version, basePath: "/maps", build: buildOf(data) });

const read = (to: string, file: string) =>
  readFileSync(path.join(to, file), "utf8");

const target = () => path.join(makeFolder({}), "site");

test("after a change of the data an old tree is byte for byte what it was", async () => {
  const to = target();
  await publishTo(to, "1.0.0", "four states");
  const list = read(to, "v/1.0.0.sha256");
  expect(await publishTo(to, "1.1.0", "five states")).toEqual([
    "1.0.0",
    "1.1.0",
  ]);
  expect(read(to, "en/index.html")).toBe("five states at /maps");
  expect(read(to, "v/1.0.0/en/index.html")).toBe(
    "four states at /maps/v/1.0.0",
  );
  expect(read(to, "v/1.1.0/en/index.html")).toBe(
    "five states at /maps/v/1.1.0",
  );
  expect(read(to, "v/1.0.0.sha256")).toBe(list);
  expect(proveVersions(to)).toEqual([]);
});

test("the trees of several briefings stand beside each other", async () => {
  const to = target();
  await publishTo(to, "1.0.0", "one");
  expect(await publishTo(to, "alps-1.0.0", "two")).toEqual([
    "1.0.0",
    "alps-1.0.0",
  ]);
  expect(read(to, "v/alps-1.0.0/en/index.html")).toBe(
    "two at /maps/v/alps-1.0.0",
  );
  expect(proveVersions(to, ["1.0.0", "alps-1.0.0"])).toEqual([]);
  rmSync(path.join(to, "v/alps-1.0.0"), { recursive: true });
  expect(proveVersions(to)[0]).toContain("v/alps-1.0.0: missing");
});

test("a version that is published is not built again", async () => {
  const to = target();
  await publishTo(to, "1.0.0", "old code");
  await publishTo(to, "1.0.0", "new code");
  expect(read(to, "en/index.html")).toContain("new code");
  expect(read(to, "v/1.0.0/en/index.html")).toContain("old code");
});

test("a touched, a missing and a strange file are each named", async () => {
  const to = target();
  await publishTo(to, "1.0.0", "data");
  writeFileSync(path.join(to, "v/1.0.0/en/index.html"), "something else");
  rmSync(path.join(to, "v/1.0.0/embed/map.js"));
  writeFileSync(path.join(to, "v/1.0.0/more.html"), "");
  const wrong = [
    "v/1.0.0/embed/map.js: missing",
    "v/1.0.0/en/index.html: changed",
    "v/1.0.0/more.html: was not published",
  ];
  expect(proveVersions(to).sort()).toEqual(wrong);
  await expect(publishTo(to, "1.1.0", "data")).rejects.toThrow(
    "has been changed",
  );
  expect(existsSync(path.join(to, "v/1.1.0"))).toBe(false);
});

test("a build that breaks leaves what was there, and nothing half-written", async () => {
  const to = target();
  await publishTo(to, "1.0.0", "data");
  const build = async (basePath: string) => {
    if (basePath === "/maps") throw new Error("the build failed");
    return buildOf("new")(basePath);
  };
  await expect(
    publish({ to, version: "1.1.0", basePath: "/maps", build }),
  ).rejects.toThrow("the build failed");
  expect(read(to, "en/index.html")).toBe("data at /maps");
  expect(existsSync(path.join(to, "v/1.1.0"))).toBe(false);
  expect(existsSync(`${to}.next`)).toBe(false);
});

test("texts get compressed copies that belong to the publication, and go with it", async () => {
  const to = target();
  const text = "Ashgabat, Ашхабад. ".repeat(200);
  const build = (more: Record<string, string>) => async () =>
    makeFolder({ "en/index.html": text, "a.pdf": text, "b.txt": "b", ...more });
  const run = (compress: boolean, more = {}) => {
    const basePath = "/maps";
    const version = "1.0.0";
    return publish({ to, version, basePath, build: build(more), compress });
  };
  await run(true);
  for (const page of ["en/index.html", "v/1.0.0/en/index.html"]) {
    const bytes = (ending: string) =>
      readFileSync(path.join(to, `${page}${ending}`));
    expect(String(brotliDecompressSync(bytes(".br")))).toBe(text);
    expect(String(gunzipSync(bytes(".gz")))).toBe(text);
  }
  // What is packed already, and what would only become longer, has none.
  for (const none of ["a.pdf.br", "a.pdf.gz", "b.txt.br", "b.txt.gz"])
    expect(existsSync(path.join(to, none))).toBe(false);
  expect(proveVersions(to)).toEqual([]);
  // A server would go on sending an old copy: it is renewed with the page, and removed with it.
  await run(true, { "en/index.html": `${text}new` });
  const copy = readFileSync(path.join(to, "en/index.html.gz"));
  expect(String(gunzipSync(copy))).toBe(`${text}new`);
  await run(false);
  expect(existsSync(path.join(to, "en/index.html.gz"))).toBe(false);
  expect(existsSync(path.join(to, "v/1.0.0/en/index.html.gz"))).toBe(true);
});
