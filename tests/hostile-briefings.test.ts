import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { checkBriefing } from "@/lib/check/check-briefing";
import { formatProblem } from "@/lib/check/records/problem";
import { readCheckContext } from "@/lib/load/files";
import { buildAll } from "./build-all.sample";
import { hostileTextsOf } from "@/lib/check/hostile-briefing.sample";

/** What the loaders read instead of the data folder. */
const disk = vi.hoisted(() => ({ texts: {} as Record<string, string> }));

const folderOf = (texts: Record<string, string>) => ({
  name: "hostile",
  path: "data/hostile",
  files: Object.entries(texts).map(([name, text]) => ({
    name,
    bytes: new TextEncoder().encode(text),
  })),
  context: readCheckContext("data"),
});

vi.mock("@/lib/load/files", async (importActual) => ({
  ...(await importActual<object>()),
  listFolders: () => ["hostile"],
  readFolder: () => folderOf(disk.texts),
  stampFolder: () => JSON.stringify(disk.texts),
  readVersionFiles: () => [],
}));

vi.setConfig({
  testTimeout: 300_000 + 30_000 * Number(process.env["HOSTILE_RUNS"] ?? 0),
});

/** Runs that take seconds; HOSTILE_RUNS asks for more of them, and for others each time. */
const asked = Number(process.env["HOSTILE_RUNS"] ?? 0);
const parameters = (numRuns: number) =>
  asked > 0 ? { numRuns: asked } : { numRuns, seed: 30418 };

test.each([
  {
    name: "one place, two languages, corrections and clearance",
    extent: { least: 1, most: 1, isFull: true },
    runs: 1,
  },
  {
    name: "thirty places",
    extent: { least: 30, most: 30, isFull: false },
    runs: 1,
  },
  { name: "anything", extent: { least: 1, most: 30 }, runs: 2 },
])(
  "what the check accepts is made and well formed: $name",
  async ({ extent, runs }) => {
    let checked = 0;
    let accepted = 0;
    await fc.assert(
      fc.asyncProperty(hostileTextsOf(extent), async (texts) => {
        checked += 1;
        disk.texts = texts;
        const { problems } = checkBriefing(folderOf(texts));
        if (problems.length > 0) {
          // What is refused is refused by line, with a remedy.
          for (const problem of problems)
            expect(formatProblem(problem)).toMatch(/:\d+:\d+ {2}.+ {2}→ {2}.+/);
          return;
        }
        accepted += 1;
        await buildAll();
      }),
      parameters(runs),
    );
    // Else nothing was tried.
    expect(accepted / checked).toBeGreaterThan(0.7);
  },
);
