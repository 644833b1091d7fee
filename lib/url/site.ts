/**
 * Where the site will stand, from the environment of the build: SITE_URL is its origin
 * (https://maps.example.org), BASE_PATH the folder in it (/briefing), empty for the root.
 */
export const siteOrigin = (
  process.env.SITE_URL ?? "http://localhost:3000"
).replace(/\/+$/, "");

export const basePath = (process.env.BASE_PATH ?? "").replace(/\/+$/, "");

/** A path of the site as a link on its own pages: with the folder in which the site stands. */
export function withBase(path: string): string {
  return basePath + path;
}

/** The full address of a path of the site, for embeds, citations and metadata. */
export function absoluteUrl(path: string): string {
  return siteOrigin + withBase(path);
}
