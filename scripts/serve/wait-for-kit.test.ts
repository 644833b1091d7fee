import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { makeFolder } from "../setup/temporary-folder.sample";
import { startStaticServer, type StaticServer } from "./static-server";
import { waitForKit } from "./wait-for-kit";

const dir = makeFolder({
  "index.html": "home",
  "404.html": "not here",
  "figure/en/one/a.svg": "there",
});

let isWhole = false;
let site: StaticServer;

beforeAll(async () => {
  const waitFor = waitForKit(dir, () => isWhole);
  site = await startStaticServer({ dir, port: 0, waitFor });
});

afterAll(() => site.close());

const ask = async (file: string) => {
  const response = await fetch(`http://127.0.0.1:${site.port}${file}`);
  return [response.status, await response.text()];
};

test("while the kit is made, pages and what is there are sent, and what is to come is waited for", async () => {
  let answered = false;
  const later = ask("/report/en/one/b%20c.html").finally(() => {
    answered = true;
  });
  expect(await ask("/")).toEqual([200, "home"]);
  expect(await ask("/figure/en/one/a.svg")).toEqual([200, "there"]);
  expect(await ask("/no-page/")).toEqual([404, "not here"]);
  expect(answered).toBe(false);
  mkdirSync(path.join(dir, "report/en/one"), { recursive: true });
  writeFileSync(path.join(dir, "report/en/one/b c.html"), "made");
  expect(await later).toEqual([200, "made"]);
});

test("once the kit is whole, what is not in it is not waited for", async () => {
  const later = ask("/figure/en/one/nothing.svg");
  isWhole = true;
  expect(await later).toEqual([404, "not here"]);
});
