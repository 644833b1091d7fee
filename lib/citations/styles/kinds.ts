import type { CslItem, CslType } from "../csl/csl-item";

const periodicals: readonly CslType[] = [
  "article-journal",
  "article-magazine",
  "article-newspaper",
];

const works: readonly CslType[] = [
  "book",
  "dataset",
  "graphic",
  "legislation",
  "map",
  "motion_picture",
  "report",
  "standard",
];

/** Whether it is an article that its paper answers for where nobody signs it. */
export function isNews({ type }: CslItem): boolean {
  return type === "article-newspaper" || type === "article-magazine";
}

/** Whether it is an article of what comes out again and again. */
export function isPeriodical({ type }: CslItem): boolean {
  return periodicals.includes(type);
}

/** Whether it is a work by itself, whose title is set in italics, and no page, article or part. */
export function isOneWork({ type }: CslItem): boolean {
  return works.includes(type);
}
