/** Numbers in ascending order as a reader writes them: `1–4, 8, 9, 12`. */
export function formatNumbers(numbers: readonly number[]): string {
  const runs: [first: number, last: number][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run !== undefined && number === run[1] + 1) run[1] = number;
    else runs.push([number, number]);
  }
  return runs
    .flatMap(([first, last]) =>
      last - first === 1
        ? [`${first}`, `${last}`]
        : [first === last ? `${first}` : `${first}–${last}`],
    )
    .join(", ");
}
