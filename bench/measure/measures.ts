/** What is measured of a page. Values are in the unit of the label; 0 digits are whole numbers. */
export type Measure = {
  key: MeasureKey;
  label: string;
  digits: number;
  group: MeasureGroup;
};

export type MeasureGroup = "first" | "moving" | "arrival" | "weight";

/** One visit of each kind to one page: what came of it. `null`: it never happened. */
export type Sample = Record<MeasureKey, number | null>;

const list = [
  { key: "picture", label: "map painted, ms", digits: 0, group: "first" },
  { key: "click", label: "first working click, ms", digits: 0, group: "first" },
  { key: "clickKilobytes", label: "kB until then", digits: 1, group: "first" },
  {
    key: "clickRequests",
    label: "requests until then",
    digits: 0,
    group: "first",
  },
  {
    key: "clickTask",
    label: "longest task until then, ms",
    digits: 0,
    group: "first",
  },
  { key: "pan", label: "pan works, ms", digits: 0, group: "moving" },
  { key: "zoom", label: "zoom works, ms", digits: 0, group: "moving" },
  { key: "firstPaint", label: "FCP, ms", digits: 0, group: "arrival" },
  { key: "largestPaint", label: "LCP, ms", digits: 0, group: "arrival" },
  { key: "shift", label: "CLS", digits: 3, group: "arrival" },
  { key: "blocking", label: "blocking time, ms", digits: 0, group: "arrival" },
  {
    key: "longestTask",
    label: "longest task, ms",
    digits: 0,
    group: "arrival",
  },
  { key: "kilobytes", label: "kB in all", digits: 1, group: "weight" },
  { key: "requests", label: "requests in all", digits: 0, group: "weight" },
  { key: "heap", label: "JS heap, MB", digits: 2, group: "weight" },
] as const;

export type MeasureKey = (typeof list)[number]["key"];

export const measures: readonly Measure[] = list;

export const measureGroups: Readonly<Record<MeasureGroup, string>> = {
  first: "First picture and first click",
  moving: "Pan and zoom",
  arrival: "Arrival, with nobody touching anything",
  weight: "Weight, pan and zoom included",
};
