/** The text that is there most often, the first of several; empty where there is none. */
export function mostFrequent(all: readonly string[]): string {
  const count = (one: string) => all.filter((other) => other === one).length;
  return all.reduce(
    (best, one) => (count(one) > count(best) ? one : best),
    all[0] ?? "",
  );
}
