import { measures, type MeasureKey, type Sample } from "../measure/measures.ts";
import type { ProfileName } from "../measure/profiles.ts";
import type { Series } from "../measure/run-rounds.ts";
import type { BenchPage } from "../pages.ts";
import type { RunFacts } from "./run-facts.ts";

/** One measure of one page. `ratio`: in medians of the yardstick, which has none. */
export type Value = {
  median: number;
  min: number;
  max: number;
  /** Samples behind it; fewer than rounds if a visit never came to it. */
  count: number;
  ratio: number | null;
};

export type Row = {
  name: string;
  label: string;
  note: string;
  isOurs: boolean;
  values: Record<MeasureKey, Value | null>;
  samples: Sample[];
};

export type ProfileResult = {
  profile: ProfileName;
  label: string;
  rows: Row[];
};

/** All that a run leaves behind. */
export type Results = {
  facts: RunFacts;
  yardstick: string;
  missing: Record<string, string>;
  profiles: ProfileResult[];
};

/** The rows of each profile, quickest working click first. */
export function summarise(
  series: readonly Series[],
  yardstick: string,
): ProfileResult[] {
  const profiles = [...new Set(series.map(({ profile }) => profile))];
  return profiles.map((profile) => {
    const own = series.filter((one) => one.profile === profile);
    const base = own.find(({ page }) => page.name === yardstick)?.samples ?? [];
    const rows = own.map(({ page, samples }) =>
      describeRow(page, samples, page.name === yardstick ? [] : base),
    );
    rows.sort((a, b) => clickOf(a) - clickOf(b));
    return { profile: profile.name, label: profile.label, rows };
  });
}

const clickOf = (row: Row): number => row.values.click?.median ?? Infinity;

function describeRow(
  page: BenchPage,
  samples: Sample[],
  base: readonly Sample[],
): Row {
  const { name, label, note, isOurs } = page;
  const entries = measures.map(
    ({ key }) => [key, describeValue(key, samples, base)] as const,
  );
  return {
    name,
    label,
    note,
    isOurs,
    values: Object.fromEntries(entries) as Row["values"],
    samples,
  };
}

function describeValue(
  key: MeasureKey,
  samples: readonly Sample[],
  base: readonly Sample[],
): Value | null {
  const numbers = pick(key, samples);
  const median = medianOf(numbers);
  if (median === null) return null;
  const one = medianOf(pick(key, base));
  return {
    median,
    min: Math.min(...numbers),
    max: Math.max(...numbers),
    count: numbers.length,
    ratio: one === null || one === 0 ? null : median / one,
  };
}

function pick(key: MeasureKey, samples: readonly Sample[]): number[] {
  return samples.map((sample) => sample[key]).filter((value) => value !== null);
}

/** The middle value, or the mean of the two in the middle; `null` if there are none. */
export function medianOf(numbers: readonly number[]): number | null {
  const sorted = [...numbers].sort((a, b) => a - b);
  const [low, high] = [
    sorted[(sorted.length - 1) >> 1],
    sorted[sorted.length >> 1],
  ];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}
