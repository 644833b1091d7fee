/** A version of a briefing, with the EDTF day of its data. */
type DatedVersion = { id: string; version: string; dated: string };

/**
 * Name of the tree of a version, under `v/`: its number, as long as no other briefing had the same
 * one before it; then the id stands before it: `sahel-2014-1.0.0`. So addresses of what was published
 * stay, whatever briefings come. `all` are the versions of all briefings.
 */
export function nameTree(
  all: readonly DatedVersion[],
  id: string,
  version: string,
): string {
  const [first] = all
    .filter((one) => one.version === version)
    .sort(
      (one, other) =>
        one.dated.localeCompare(other.dated) || one.id.localeCompare(other.id),
    );
  return first === undefined || first.id === id ? version : `${id}-${version}`;
}
