import { isLoopbackOrigin, readSiteOrigin } from "./site-origin";
import { readPinned } from "./version-number";

/**
 * Where the site will be, from the environment of the build: SITE_URL is its origin
 * (https://maps.example.org), BASE_PATH the folder in it (/briefing), empty for the root.
 */
export const siteOrigin = readSiteOrigin(process.env);

/** Whether the address of the site leads to the computer of whoever follows it (decision 0026). */
export const isLocalSite = isLoopbackOrigin(siteOrigin);

export const basePath = (process.env.BASE_PATH ?? "").replace(/\/+$/, "");

const pinned = readPinned(basePath);

/** The version that this build is pinned to; null for the site that follows the data. */
export const pinnedVersion = pinned?.version ?? null;

/** The folder of the site that follows the data: a pinned tree is in it, under `v/`. */
const currentBase =
  pinned === null ? basePath : basePath.slice(0, -`/v/${pinned.tree}`.length);

/** A path of the site that follows the data, as a link on any page of any version. */
export function withCurrentBase(path: string): string {
  return currentBase + path;
}

/** The full address of a path of the site that follows the data, from any version. */
export function currentUrl(path: string): string {
  return siteOrigin + withCurrentBase(path);
}

/** A path in the tree of a version (lib/load/trees.ts), as a link on any page of any version. */
export function withTree(tree: string, path: string): string {
  return `${currentBase}/v/${tree}${path}`;
}

/** A path of the site as a link on its own pages: with the folder in which the site is. */
export function withBase(path: string): string {
  return basePath + path;
}

/** The full address of a path of the site, for embeds, citations and metadata. */
export function absoluteUrl(path: string): string {
  return siteOrigin + withBase(path);
}
