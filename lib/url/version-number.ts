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

/** Name of the tree of a version: `1.2.0`, or `sahel-2014-1.2.0`. */
const tree = /(?:[a-z0-9]+(?:-[a-z0-9]+)*-)?(\d+\.\d+\.\d+)/;

/**
 * The tree that a site under `…/v/1.2.0` or `…/v/sahel-2014-1.2.0` is, and the version to which it is
 * pinned; null for a site that follows the data.
 */
export function readPinned(
  basePath: string,
): { tree: string; version: string } | null {
  const [, name, version] =
    new RegExp(`/v/(${tree.source})$`).exec(basePath) ?? [];
  return name && version ? { tree: name, version } : null;
}

/** Whether something is called like the tree of a version. */
export function isTree(name: string): boolean {
  return new RegExp(`^${tree.source}$`).test(name);
}

/** Orders names of trees: those of a number alone first, then by briefing, each by its numbers. */
export function compareTrees(one: string, other: string): number {
  const [left, right] = [one, other].map((name) => ({
    briefing: name.replace(/\d+\.\d+\.\d+$/, ""),
    version: /\d+\.\d+\.\d+$/.exec(name)?.[0] ?? "",
  }));
  return (
    (left?.briefing ?? "").localeCompare(right?.briefing ?? "") ||
    compareVersions(left?.version ?? "", right?.version ?? "")
  );
}
