import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { makeFolder } from "../setup/temporary-folder.sample";
import { writeMissing } from "./write-missing";

const file = (name: string, make: () => Promise<string>) => ({
  path: `figure/en/one/${name}.svg`,
  make,
});

test("what is there is kept, what is missing is written", async () => {
  const folder = makeFolder({ "out/figure/en/one/a.svg": "there" });
  const out = path.join(folder, "out");
  const files = [
    file("a", () => Promise.reject(new Error("made again"))),
    file("b", async () => "made"),
  ];
  await writeMissing(files, out, path.join(folder, "drafts"));
  const read = (name: string) =>
    readFileSync(path.join(out, `figure/en/one/${name}.svg`), "utf8");
  expect(read("a")).toBe("there");
  expect(read("b")).toBe("made");
  expect(readdirSync(path.join(folder, "drafts"))).toEqual([]);
});

test("a file that cannot be made ends the run, and is not there", async () => {
  const folder = makeFolder({});
  const files = [
    file("a", async () => "made"),
    file("b", () => Promise.reject(new Error("no room"))),
  ];
  await expect(
    writeMissing(files, folder, path.join(folder, "drafts")),
  ).rejects.toThrow("no room");
  expect(readdirSync(path.join(folder, "figure/en/one"))).toEqual(["a.svg"]);
  expect(existsSync(path.join(folder, "figure/en/one/b.svg"))).toBe(false);
});

test("another name of a file leads to its bytes, and takes no room of its own", async () => {
  const folder = makeFolder({});
  const files = [
    file("a", async () => "made"),
    { path: "figure/en/one/former.svg", sameAs: "figure/en/one/a.svg" },
  ];
  await writeMissing(files, folder, path.join(folder, "drafts"));
  const [one, other] = ["a", "former"].map((name) =>
    statSync(path.join(folder, `figure/en/one/${name}.svg`)),
  );
  expect(other?.ino).toBe(one?.ino);
});
