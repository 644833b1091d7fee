import type { FileSums, Standing } from "./own-files";

/** A file to be put in place; `before` is what stood there when this was decided, null for nothing. */
export type Placement = { name: string; sum: string; before: string | null };

export type Plan = {
  /** In the order in which they are put in place. */
  place: Placement[];
  /** Own files that the new site no longer has. */
  remove: { name: string; sum: string }[];
  /** Own files that the new site no longer has, and that stay, since someone has changed them. */
  left: string[];
  /** What stands where the site needs a place, and is not ours or no longer as we wrote it. */
  conflicts: Conflict[];
};

export type Conflict = {
  name: string;
  why: "not ours" | "changed" | "folder" | "link";
};

/**
 * What a publication does, from what it has written before, what it brings, and what stands there.
 * Of what isn't its own it replaces those files alone that `mayReplace` allows.
 */
export function planPublication(
  own: FileSums,
  next: FileSums,
  standing: (name: string) => Standing,
  mayReplace: (name: string) => boolean,
): Plan {
  const plan: Plan = { place: [], remove: [], left: [], conflicts: [] };
  for (const [name, sum] of next) {
    const there = standing(name);
    const why = findConflict(there, own.get(name), sum);
    const isAllowed = isFile(there) && mayReplace(name);
    if (why !== null && !isAllowed) plan.conflicts.push({ name, why });
    else if (!isFile(there)) plan.place.push({ name, sum, before: null });
    else if (there.sum !== sum)
      plan.place.push({ name, sum, before: there.sum });
  }
  const spellings = new Set([...next.keys()].map((name) => name.toLowerCase()));
  for (const [name, sum] of own) {
    if (next.has(name)) continue;
    const there = standing(name);
    // Where capitals make no difference, another spelling is the new file itself.
    const isStale = !spellings.has(name.toLowerCase());
    if (isStale && isFile(there) && there.sum === sum)
      plan.remove.push({ name, sum });
    else if (there !== null) plan.left.push(name);
  }
  plan.place.sort(
    (one, other) => rank(one) - rank(other) || (one.name < other.name ? -1 : 1),
  );
  plan.conflicts.sort((one, other) => (one.name < other.name ? -1 : 1));
  // A page goes before what it loads.
  plan.remove.sort(
    (one, other) => Number(isPage(other.name)) - Number(isPage(one.name)),
  );
  return plan;
}

function findConflict(
  there: Standing,
  own: string | undefined,
  next: string,
): Conflict["why"] | null {
  if (there === null) return null;
  if (!isFile(there)) return there.other;
  if (own === undefined) return "not ours";
  return [own, next].includes(there.sum) ? null : "changed";
}

function isFile(there: Standing): there is { sum: string } {
  return there !== null && "sum" in there;
}

/**
 * What pages load comes before the pages: files that nothing asks for yet, then those that change
 * under their name, then pages. So each page that is served finds what it loads.
 */
function rank({ name, before }: Placement): number {
  if (isPage(name)) return 2;
  return before === null ? 0 : 1;
}

/** A page, or a compressed copy of one. */
export function isPage(name: string): boolean {
  return /\.html(\.(br|gz))?$/.test(name);
}
