/** Orders versions such as 1.9.0 and 1.10.0 by their numbers. */
export function compareVersions(one: string, other: string): number {
  const [left, right] = [one, other].map((version) =>
    version.split(".").map(Number),
  );
  for (let part = 0; part < 3; part++) {
    const difference = (left?.[part] ?? 0) - (right?.[part] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** The version that a site under `…/v/1.2.0` is pinned to; null for a site that follows the data. */
export function readPinnedVersion(basePath: string): string | null {
  return /\/v\/(\d+\.\d+\.\d+)$/.exec(basePath)?.[1] ?? null;
}
