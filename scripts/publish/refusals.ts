import { Stop } from "../setup/stop.mjs";
import type { Conflict } from "./plan";

const shown = 20;

/** `standing`: the files that are there; `site`: those of the site as it was last built, if any. */
export function refuseForeign(
  folder: string,
  standing: string[],
  site: readonly string[],
): never {
  const ofSite = new Set(site);
  const replaced = standing.filter((name) => ofSite.has(name));
  const count = countFiles(standing.length);
  const consequence =
    site.length === 0
      ? `With --adopt the site is published beside them, and of these files those alone are replaced that have the path of a page or file of the site:\n${formatNames(standing)}`
      : replaced.length === 0
        ? `With --adopt the site is published beside them; going by the last build, none of them is replaced. They are:\n${formatNames(standing)}`
        : `With --adopt the site is published beside them and, going by the last build, replaces:\n${formatNames(replaced)}`;
  throw new Stop(
    `${folder} holds ${count} and no list of ours, so that nothing in it is known to be this site's. Nothing was changed.\n${consequence}\nPublish to an empty folder, or run the same command with --adopt. It replaces none that is not there now, and keeps a copy of each that it replaces.`,
  );
}

const reasons: Record<Conflict["why"], string> = {
  "not ours": "was not published by this command",
  changed: "was changed since it was published",
  folder: "is a folder, and the site has a file of that name",
  link: "is a link or no plain file",
};

export function refuseConflicts(folder: string, conflicts: Conflict[]): never {
  const canAdopt = conflicts.every(
    ({ why }) => why === "not ours" || why === "changed",
  );
  const remedy = canAdopt
    ? "Move them away, or run the same command with --adopt: it replaces these, and keeps a copy of each."
    : "Move away what is a folder or a link, then run the same command again.";
  const lines = conflicts.map(({ name, why }) => `${name}: ${reasons[why]}`);
  throw new Stop(
    `${folder}: what stands in the way of the site. Nothing was changed.\n${formatNames(lines)}\n${remedy}`,
  );
}

/** Names one a line, the first of many. */
export function formatNames(names: readonly string[]): string {
  const more = names.length - shown;
  const lines = names.slice(0, shown).map((name) => `  ${name}`);
  return [...lines, ...(more > 0 ? [`  and ${more} more`] : [])].join("\n");
}

export function countFiles(count: number): string {
  return count === 1 ? "1 file" : `${count} files`;
}
