import { rmSync } from "node:fs";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import type { ObjectMetadata } from "../../lib/serving/object-metadata";
import { makeFolder } from "../setup/temporary-folder.sample";
import { publish } from "../versions/publish-site";
import { uploadSite, type ObjectStore } from "./upload-site";

const text = "Ashgabat, Ашхабад. ".repeat(100);

type Kept = { bytes: Uint8Array; as: ObjectMetadata };

/** A bucket in memory, with what was done to it. */
function makeBucket(before: Record<string, Kept> = {}) {
  const objects = new Map(Object.entries(before));
  const log: string[] = [];
  const store: ObjectStore = {
    isEmpty: async (prefix) =>
      ![...objects.keys()].some((key) => key.startsWith(prefix)),
    get: async (key) => objects.get(key)?.bytes ?? null,
    put: async (key, bytes, as) => {
      // A script takes longer than a page, and has to be there first all the same.
      if (key.includes(".js")) await setTimeout(20);
      objects.set(key, { bytes, as });
      log.push(`put ${key}`);
    },
    remove: async (key) => {
      objects.delete(key);
      log.push(`remove ${key}`);
    },
  };
  return { objects, log, store };
}

const site = {
  "index.html": text,
  "en/index.html": text,
  "_next/static/a1.js": text,
  "data/a.geojson": text,
  "report/a.pdf": text,
};

const target = () => path.join(makeFolder({}), "site");

const publishTo = (
  to: string,
  version: string,
  files: Record<string, string> = site,
  compress = false,
) =>
  publish({
    to,
    version,
    basePath: "",
    build: async () => makeFolder(files),
    compress,
    say: () => undefined,
  });

test("each object has its type, its coding and how long it is kept", async () => {
  const from = target();
  await publishTo(from, "1.0.0", site, true);
  const { objects, store } = makeBucket();
  await uploadSite({ from, store, prefix: "maps/" });
  const as = (key: string) => objects.get(`maps/${key}`)?.as;
  const html = "text/html; charset=utf-8";
  expect(as("en/index.html")).toEqual({
    type: html,
    coding: null,
    cache: "no-cache",
  });
  expect(as("en/index.html.br")).toMatchObject({ type: html, coding: "br" });
  expect(as("en/index.html.gz")).toMatchObject({ type: html, coding: "gzip" });
  expect(as("data/a.geojson")?.type).toBe(
    "application/geo+json; charset=utf-8",
  );
  expect(as("report/a.pdf")).toMatchObject({ type: "application/pdf" });
  expect(as("report/a.pdf.br")).toBeUndefined();
  for (const tree of ["", "v/1.0.0/"])
    for (const ending of ["", ".br", ".gz"])
      expect(as(`${tree}_next/static/a1.js${ending}`)?.cache).toContain(
        "immutable",
      );
});

test("texts get their copies also where none were published, as in trees of before", async () => {
  const from = target();
  await publishTo(from, "1.0.0");
  const { objects, store } = makeBucket();
  await uploadSite({ from, store, prefix: "" });
  const bytes = (key: string) => objects.get(key)?.bytes ?? Buffer.alloc(0);
  expect(String(gunzipSync(bytes("v/1.0.0/en/index.html.gz")))).toBe(text);
  expect(String(brotliDecompressSync(bytes("en/index.html.br")))).toBe(text);
});

test("a second upload writes what has changed, pages last, and removes what is gone", async () => {
  const from = target();
  await publishTo(from, "1.0.0", { ...site, "data/gone.csv": text });
  const bucket = makeBucket();
  const upload = () => uploadSite({ from, store: bucket.store, prefix: "" });
  await upload();
  bucket.log.length = 0;
  expect(await upload()).toEqual({ put: 0, removed: 0 });
  bucket.log.length = 0;
  await publishTo(from, "1.0.0", {
    ...site,
    "index.html": "new",
    "zz.js": "new",
  });
  await upload();
  const plain = bucket.log.filter((line) => !/\.(br|gz)$/.test(line));
  expect(plain).toEqual([
    "put zz.js",
    "put index.html",
    "remove data/gone.csv",
    "put .briefing-map/files.sha256",
  ]);
  for (const ending of ["", ".br", ".gz"])
    expect(bucket.objects.has(`data/gone.csv${ending}`)).toBe(false);
  expect(bucket.objects.has("v/1.0.0/data/gone.csv")).toBe(true);
});

test("a version is uploaded once, and never as something else", async () => {
  const from = target();
  await publishTo(from, "1.0.0");
  const bucket = makeBucket();
  await uploadSite({ from, store: bucket.store, prefix: "" });
  await publishTo(from, "1.1.0");
  bucket.log.length = 0;
  await uploadSite({ from, store: bucket.store, prefix: "" });
  expect(bucket.log.some((line) => line.includes("v/1.0.0/"))).toBe(false);
  expect(bucket.objects.has("v/1.1.0/en/index.html")).toBe(true);
  rmSync(from, { recursive: true });
  await publishTo(from, "1.0.0", { "index.html": "something else" });
  await expect(
    uploadSite({ from, store: bucket.store, prefix: "" }),
  ).rejects.toThrow("v/1.0.0.sha256: not what was uploaded");
});

test("what somebody else keeps in a bucket is not taken over unasked, and stays", async () => {
  const from = target();
  await publishTo(from, "1.0.0");
  const as = { type: "text/plain", coding: null, cache: "" };
  const other = { bytes: Buffer.from("mine"), as };
  const bucket = makeBucket({ "other.txt": other });
  const upload = (adopt: boolean) =>
    uploadSite({ from, store: bucket.store, prefix: "", adopt });
  await expect(upload(false)).rejects.toThrow("--adopt");
  expect(bucket.log).toEqual([]);
  await upload(true);
  await publishTo(from, "1.1.0");
  await upload(false);
  expect(bucket.objects.get("other.txt")).toBe(other);
});

test("a folder that nobody has published to is refused", async () => {
  const { store } = makeBucket();
  const from = makeFolder({ "index.html": "" });
  await expect(uploadSite({ from, store, prefix: "" })).rejects.toThrow(
    "nothing is published here",
  );
});
