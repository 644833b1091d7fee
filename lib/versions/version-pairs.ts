import type { Snapshot } from "./snapshot";

/** Two versions whose difference has a page: from the earlier to the later. */
export type VersionPair = { before: Snapshot; after: Snapshot };

/** Every pair of versions, so that whatever a report cited can be compared with what is said now. */
export function listPairs(versions: readonly Snapshot[]): VersionPair[] {
  return versions.flatMap((after, index) =>
    versions.slice(0, index).map((before) => ({ before, after })),
  );
}

/** The pair in `1.0.0..1.1.0`; undefined if there is none. */
export function findPair(
  versions: readonly Snapshot[],
  name: string,
): VersionPair | undefined {
  return listPairs(versions).find((pair) => namePair(pair) === name);
}

export function namePair({ before, after }: VersionPair): string {
  return `${before.version}..${after.version}`;
}
