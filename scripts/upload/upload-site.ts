import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { codings, encodeText, type Coding } from "../../lib/serving/codings";
import {
  objectMetadata,
  type ObjectMetadata,
} from "../../lib/serving/object-metadata";
import {
  formatOwnFiles,
  listFile,
  parseOwnFiles,
  readOwnFiles,
  type FileSums,
} from "../publish/own-files";
import { Stop } from "../setup/stop.mjs";
import {
  objectsOf,
  planUpload,
  withoutCopies,
  type ListedTree,
} from "./plan-upload";

/** A bucket, or what stands for it; keys have no slash before them. */
export type ObjectStore = {
  isEmpty: (prefix: string) => Promise<boolean>;
  get: (key: string) => Promise<Uint8Array | null>;
  put: (key: string, bytes: Uint8Array, as: ObjectMetadata) => Promise<void>;
  remove: (key: string) => Promise<void>;
};

type Upload = {
  /** A folder that npm run publish has written. */
  from: string;
  store: ObjectStore;
  /** What stands before each key: "briefing/", or nothing. */
  prefix: string;
  /** Whether a bucket that holds something and no list of ours is taken over. */
  adopt?: boolean;
};

/** Requests at once. */
const atOnce = 16;

/** Makes a bucket hold what was published to a folder; returns how many files were written and removed. */
export async function uploadSite(
  upload: Upload,
): Promise<{ put: number; removed: number }> {
  const { from, store, prefix, adopt = false } = upload;
  const own = readOwnFiles(from);
  if (own === null)
    throw new Stop(
      `${from}: nothing is published here; run npm run publish -- --to ${from} first.`,
    );
  const local = withoutCopies(own);
  const list = await store.get(prefix + listFile);
  if (list === null && !adopt && !(await store.isEmpty(prefix)))
    throw new Stop(
      "The bucket holds something, and no list of an earlier upload. With --adopt the site is written there all the same; objects of the same names are replaced.",
    );
  const there =
    list === null
      ? new Map<string, string>()
      : parseOwnFiles(Buffer.from(list).toString("utf8"), listFile);
  const { stages, remove } = planUpload(local, readTrees(from, local), there);
  for (const names of stages)
    await inBatches(names, (name) => putFile(upload, name));
  await inBatches(remove, async (name) => {
    for (const key of objectsOf(name)) await store.remove(prefix + key);
  });
  const bytes = Buffer.from(formatOwnFiles(local));
  const as = { ...objectMetadata("files.sha256"), cache: "no-store" };
  await store.put(prefix + listFile, bytes, as);
  return { put: stages.flat().length, removed: remove.length };
}

function readTrees(from: string, local: FileSums): ListedTree[] {
  return [...local.keys()]
    .filter((name) => /^v\/[^/]+\.sha256$/.test(name))
    .map((list) => {
      const sums = parseOwnFiles(
        readFileSync(path.join(from, list), "utf8"),
        list,
      );
      const tree = list.slice(0, -".sha256".length);
      const files = [...withoutCopies(sums).keys()];
      return { list, files: files.map((name) => `${tree}/${name}`) };
    });
}

/** The copies first: whoever finds the file finds them too. */
async function putFile(
  { from, store, prefix }: Upload,
  name: string,
): Promise<void> {
  for (const key of objectsOf(name).reverse())
    await store.put(
      prefix + key,
      await readObject(from, name, key),
      objectMetadata(key),
    );
}

/** What was compressed as it was published is taken as it is. */
async function readObject(
  from: string,
  name: string,
  key: string,
): Promise<Uint8Array> {
  const file = path.join(from, key);
  if (existsSync(file)) return readFileSync(file);
  const coding = (Object.keys(codings) as Coding[]).find((one) =>
    key.endsWith(codings[one]),
  );
  const plain = readFileSync(path.join(from, name));
  return coding === undefined ? plain : encodeText(plain, coding, "at once");
}

/** Several at once, in no order. */
async function inBatches<Item>(
  items: readonly Item[],
  act: (item: Item) => Promise<void>,
): Promise<void> {
  for (let start = 0; start < items.length; start += atOnce)
    await Promise.all(items.slice(start, start + atOnce).map(act));
}
