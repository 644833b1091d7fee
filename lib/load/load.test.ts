import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { listFolders, stampFolder } from "./files";
import { listBriefings, loadBriefing } from "./load";

describe("loading", () => {
  test("lists folders of briefings only", () => {
    for (const name of listBriefings())
      expect(existsSync(`data/${name}/briefing.yaml`), name).toBe(true);
    expect(listBriefings()).not.toContain("schema");
    expect(listFolders("no-such-folder")).toBeNull();
  });

  test("gives the same model each time", () => {
    const id = listBriefings()[0] ?? "";
    expect(loadBriefing(id)).toBe(loadBriefing(id));
  });

  test("reads a folder again once a file of it has changed, has come or has gone", () => {
    const root = mkdtempSync(join(tmpdir(), "load-"));
    const file = (name: string) => join(root, "sample", name);
    const write = (name: string, text: string) => {
      writeFileSync(file(name), text);
      // Two writes may come within the same moment of the clock.
      utimesSync(file(name), 1000, 1000);
    };
    mkdirSync(join(root, "sample"));
    write("places.yaml", "[]");
    const stamp = () => stampFolder("sample", root);
    const stamps = [stamp()];
    expect(stamp()).toBe(stamps[0]);
    write("places.yaml", "[ ]");
    stamps.push(stamp());
    utimesSync(file("places.yaml"), 1000, 2000);
    stamps.push(stamp());
    write("events.yaml", "[]");
    stamps.push(stamp());
    rmSync(file("places.yaml"));
    stamps.push(stamp());
    write("logo.svg", "<svg/>");
    stamps.push(stamp());
    write("notes.txt", "not data");
    expect(stamp()).toBe(stamps.at(-1));
    expect(new Set(stamps).size).toBe(stamps.length);
    rmSync(root, { recursive: true });
  });

  test("says what there is instead of an unknown briefing", () => {
    expect(() => loadBriefing("../lib")).toThrow(
      `no briefing "../lib": add data/../lib, or use one of ${listBriefings().join(", ")}`,
    );
  });
});
