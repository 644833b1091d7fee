import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { smallestFolder } from "../briefing/smallest.sample";

const root = mkdtempSync(join(tmpdir(), "load-"));

beforeAll(() => {
  vi.stubEnv("DATA_DIR", root);
  mkdirSync(join(root, "smallest"));
  for (const { name, bytes } of smallestFolder().files)
    writeFileSync(join(root, "smallest", name), bytes);
  mkdirSync(join(root, "boundaries"));
  writeFileSync(join(root, "boundaries/own.json"), '{"type":"Topology"}');
});

afterAll(() => rmSync(root, { recursive: true }));

test("DATA_DIR names the folder of the briefings, beside whose boundaries are the project's", async () => {
  const { listBriefings, loadBoundaries, loadBriefing } =
    await import("./load");
  expect(listBriefings()).toEqual(["smallest"]);
  expect(loadBriefing("smallest").id).toBe("smallest");
  expect(loadBoundaries("own")).toEqual({ type: "Topology" });
  expect(loadBoundaries("central-asia").type).toBe("Topology");
  expect(() => loadBoundaries("nowhere")).toThrow("there is no nowhere.json");
});
