import { loadavg } from "node:os";
import type { BenchPage } from "../pages.ts";
import { findTargets, type Targets } from "./arrival.ts";
import type { Sample } from "./measures.ts";
import type { Bench } from "./open-visit.ts";
import { profiles, type Profile } from "./profiles.ts";
import { takeSample } from "./take-sample.ts";

/** All samples of a page under one profile, in the order of the rounds. */
export type Series = { page: BenchPage; profile: Profile; samples: Sample[] };

export type Rounds = {
  series: Series[];
  /** Pages that could not be measured, with the reason. */
  missing: Map<string, string>;
  /** Processes that waited for the machine's cores, at the end of each round. */
  load: number[];
};

type Say = (line: string) => void;

/**
 * Measures all pages in turns: every round visits each page under each profile, and every round
 * begins with another page, so that no page always comes after the same one.
 */
export async function runRounds(
  bench: Bench,
  pages: readonly BenchPage[],
  wanted: readonly Profile[],
  rounds: number,
  say: Say,
): Promise<Rounds> {
  const { targets, missing } = await findAllTargets(bench, pages, say);
  const series: Series[] = wanted.flatMap((profile) =>
    pages
      .filter((page) => targets.has(page))
      .map((page) => ({ page, profile, samples: [] })),
  );
  const load: number[] = [];
  for (let round = 1; round <= rounds; round += 1) {
    for (const profile of wanted) {
      const turn = series.filter((one) => one.profile === profile);
      for (const { page, samples } of rotate(turn, round - 1)) {
        say(`round ${round} of ${rounds}, ${profile.name}: ${page.name}`);
        const target = targets.get(page);
        if (target === undefined) continue;
        try {
          samples.push(await takeSample(bench, page, profile, target));
        } catch (error) {
          // One lost visit must not end a run of half an hour; the table's counts tell of it.
          say(`lost ${page.name}: ${reasonOf(error)}`);
        }
      }
    }
    load.push(loadavg()[0] ?? 0);
  }
  return { series, missing, load };
}

async function findAllTargets(
  bench: Bench,
  pages: readonly BenchPage[],
  say: Say,
): Promise<{ targets: Map<BenchPage, Targets>; missing: Map<string, string> }> {
  const targets = new Map<BenchPage, Targets>();
  const missing = new Map<string, string>();
  for (const page of pages) {
    say(`looking at ${page.name}`);
    try {
      targets.set(page, await findTargets(bench, page, profiles.fast));
    } catch (error) {
      missing.set(page.name, reasonOf(error));
    }
  }
  return { targets, missing };
}

const reasonOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

function rotate<T>(list: readonly T[], by: number): T[] {
  const start = list.length === 0 ? 0 : by % list.length;
  return [...list.slice(start), ...list.slice(0, start)];
}
