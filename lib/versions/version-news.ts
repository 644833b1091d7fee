/** What a pinned page or embed says of itself, once it knows the versions that came later. */
type VersionNews = {
  text: string;
  href: string;
  kind: "newer" | "corrected";
};

type Asked = {
  version: string;
  /** `overview`, or the id of the place that is shown. */
  view: string;
  lang: string;
};

/**
 * Reads `/data/versions/{briefing}.json`, which may come from a later program: what makes no sense is
 * left out. What was corrected in the view comes first.
 */
export function readVersionNews(answer: unknown, asked: Asked): VersionNews[] {
  const versions = fieldOf(answer, "versions");
  const own = Array.isArray(versions)
    ? versions.find((one) => fieldOf(one, "version") === asked.version)
    : undefined;
  const corrected = fieldOf(fieldOf(own, "corrected"), asked.view);
  return [
    read(fieldOf(corrected, "said"), fieldOf(corrected, "href"), "corrected"),
    read(
      fieldOf(own, "newer") ?? fieldOf(own, "said"),
      fieldOf(own, "href"),
      "newer",
    ),
  ].filter((one) => one !== null);

  function read(
    said: unknown,
    href: unknown,
    kind: VersionNews["kind"],
  ): VersionNews | null {
    const text = fieldOf(said, asked.lang);
    const address = fieldOf(href, asked.lang);
    if (typeof text !== "string" || typeof address !== "string") return null;
    return /^https?:\/\//.test(address) ? { text, href: address, kind } : null;
  }
}

function fieldOf(value: unknown, field: string): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  return Object.hasOwn(value, field)
    ? (value as Record<string, unknown>)[field]
    : undefined;
}
