import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import fc from "fast-check";
import { parse } from "yaml";
import { checkBriefing } from "../lib/check/check-briefing";
import { readCheckContext } from "../lib/load/files";
import { hostileTexts } from "../lib/check/hostile-briefing.sample";

/** Another number gives another briefing. */
const seed = Number(process.env["HOSTILE_SEED"] ?? 30418);

/** A data folder with a briefing that is hostile in all its parts, and that the check lets through. */
export function writeHostileData(): { folder: string; title: string } {
  const texts = fc
    .sample(hostileTexts, { seed, numRuns: 400 })
    .find((one) => isOfUse(one) && isAccepted(one));
  if (texts === undefined) throw new Error("no hostile briefing is accepted");
  const folder = mkdtempSync(path.join(tmpdir(), "hostile-"));
  mkdirSync(path.join(folder, "hostile"));
  for (const [name, text] of Object.entries(texts))
    writeFileSync(path.join(folder, "hostile", name), text);
  const { title } = parse(texts["briefing.yaml"] ?? "") as {
    title: { en: string };
  };
  return { folder, title: title.en };
}

/** With records of every kind, an attack in its title, and no more places than a test has time for. */
function isOfUse(texts: Readonly<Record<string, string>>): boolean {
  const count = (kind: string) =>
    (parse(texts[`${kind}.yaml`] ?? "[]") as unknown[]).length;
  return (
    ["persons", "organisations", "phases", "disagreements"].every(
      (kind) => count(kind) > 0,
    ) &&
    count("places") > 2 &&
    count("places") < 9 &&
    (texts["briefing.yaml"]?.split("summary:")[0] ?? "").includes("hacked")
  );
}

function isAccepted(texts: Readonly<Record<string, string>>): boolean {
  const files = Object.entries(texts).map(([name, text]) => ({
    name,
    bytes: new TextEncoder().encode(text),
  }));
  const folder = { name: "hostile", path: "data/hostile", files };
  return (
    checkBriefing({ ...folder, context: readCheckContext() }).problems
      .length === 0
  );
}
