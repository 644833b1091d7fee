/** Code points as ranges in hexadecimal: `20-7e a0 3041-3096`. */
export function formatRanges(points: readonly number[]): string {
  const ranges: [first: number, last: number][] = [];
  for (const point of points) {
    const range = ranges.at(-1);
    if (range !== undefined && range[1] === point - 1) range[1] = point;
    else ranges.push([point, point]);
  }
  return ranges
    .map(([first, last]) =>
      first === last
        ? first.toString(16)
        : `${first.toString(16)}-${last.toString(16)}`,
    )
    .join(" ");
}

/** A test of whether a code point is in ranges that `formatRanges` has written. */
export function readRanges(text: string): (point: number) => boolean {
  const bounds = text.split(" ").map((range) => {
    const [first = "", last = first] = range.split("-");
    return [parseInt(first, 16), parseInt(last, 16)] as const;
  });
  return (point) => {
    let [low, high] = [0, bounds.length - 1];
    while (low <= high) {
      const middle = (low + high) >> 1;
      const [first, last] = bounds[middle] ?? [0, 0];
      if (point < first) high = middle - 1;
      else if (point > last) low = middle + 1;
      else return true;
    }
    return false;
  };
}
