import { rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import {
  completeBuild,
  forgetBuild,
  hasPages,
  isBuilt,
  isUpToDate,
  rememberPages,
  stampOfInputs,
} from "./build-stamp.mjs";
import { makeFolder } from "./temporary-folder.sample";

const files = {
  "app/page.tsx": "page",
  "data/one/places.yaml": "places",
  "next.config.js": "config",
  "package-lock.json": "{}",
};

const stamp = (more: Record<string, string>, env = {}) =>
  stampOfInputs(makeFolder({ ...files, ...more }), env);

test("the same files give the same stamp, wherever they are", () => {
  expect(stamp({})).toBe(stamp({}));
});

test.each([
  ["a changed file", { "app/page.tsx": "other page" }],
  ["a new file", { "public/new.txt": "" }],
  ["a changed lockfile", { "package-lock.json": '{"a":1}' }],
  ["a changed configuration", { "next.config.js": "other" }],
])("%s changes the stamp", (_, more) => {
  expect(stamp(more)).not.toBe(stamp({}));
});

test("text that moves from one file into the next changes the stamp", () => {
  expect(stamp({ "app/a": "12", "app/b": "3" })).not.toBe(
    stamp({ "app/a": "1", "app/b": "23" }),
  );
});

test.each(["SITE_URL", "BASE_PATH", "INTERFACE_SHARE", "DATA_DIR"])(
  "%s changes the stamp",
  (name) => {
    expect(stamp({}, { [name]: "/x" })).not.toBe(stamp({}));
  },
);

test("another port changes the stamp where it is written into files, and only there", () => {
  expect(stamp({}, { PORT: "4250" })).not.toBe(stamp({}));
  expect(stamp({}, { PORT: "3000" })).toBe(stamp({}));
  const env = { SITE_URL: "https://maps.example.org" };
  expect(stamp({}, { ...env, PORT: "4250" })).toBe(stamp({}, env));
});

test("a changed file of another data folder changes the stamp", () => {
  const env = { DATA_DIR: "other" };
  const [one, two] = ["places", "other places"].map((text) =>
    stamp({ "other/one/places.yaml": text }, env),
  );
  expect(one).not.toBe(two);
});

test("tests and hidden files are in no page", () => {
  const more = { "lib/a.test.ts": "test", "app/.DS_Store": "disk" };
  expect(stamp(more)).toBe(stamp({}));
});

const withSite = { ...files, "out/index.html": "site" };

function makeBuilt(): string {
  const folder = makeFolder(withSite);
  rememberPages(folder, stampOfInputs(folder));
  completeBuild(folder);
  return folder;
}

test("a build is up to date until an input changes, or it is forgotten", () => {
  expect(isUpToDate(makeFolder(withSite))).toBe(false);
  const folder = makeBuilt();
  expect(isUpToDate(folder)).toBe(true);
  writeFileSync(path.join(folder, "app/page.tsx"), "edited");
  expect(isUpToDate(folder)).toBe(false);
  expect(isBuilt(folder)).toBe(true);
  forgetBuild(folder);
  expect(isBuilt(folder)).toBe(false);
});

test("a build whose files have gone is none", () => {
  const folder = makeBuilt();
  rmSync(path.join(folder, "out"), { recursive: true });
  expect(isUpToDate(folder)).toBe(false);
});

test("pages without their kit are no build, and are kept until an input changes", () => {
  const folder = makeFolder(withSite);
  expect(hasPages(folder)).toBe(false);
  rememberPages(folder, stampOfInputs(folder));
  expect(isBuilt(folder)).toBe(false);
  expect(hasPages(folder)).toBe(true);
  writeFileSync(path.join(folder, "app/page.tsx"), "edited");
  expect(hasPages(folder)).toBe(false);
});

test("pages are forgotten with the build", () => {
  const folder = makeFolder(withSite);
  rememberPages(folder, stampOfInputs(folder));
  forgetBuild(folder);
  expect(hasPages(folder)).toBe(false);
});

test("pages whose files have gone are none", () => {
  const folder = makeFolder(withSite);
  rememberPages(folder, stampOfInputs(folder));
  rmSync(path.join(folder, "out"), { recursive: true });
  expect(hasPages(folder)).toBe(false);
});
