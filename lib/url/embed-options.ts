import { parseLens, type Lens } from "./lens";

export const themes = ["light", "dark", "auto"] as const;
export type Theme = (typeof themes)[number];

/** What can be left out of an embed. The disclaimer is not among them. */
export const embedParts = ["title", "legend", "record", "sources"] as const;
export type EmbedPart = (typeof embedParts)[number];

/** What the query of an embed's address says. */
export type EmbedOptions = {
  lens: Lens;
  theme: Theme;
  /** Colour of links and of the focus, as #rrggbb; null for the usual one. */
  accent: string | null;
  parts: readonly EmbedPart[];
  /** Picture and links only: Leaflet never comes. */
  isStatic: boolean;
};

export const defaultEmbedOptions: EmbedOptions = {
  lens: "participation",
  theme: "auto",
  accent: null,
  parts: embedParts,
  isStatic: false,
};

/** Reads an embed's query. What makes no sense gives the default; nothing throws. */
export function parseEmbedOptions(query: string): EmbedOptions {
  const asked = new URLSearchParams(query);
  const one = <Value extends string>(
    key: string,
    all: readonly Value[],
  ): Value | undefined => all.find((value) => value === asked.get(key));
  const wanted = asked.get("parts")?.split(",");
  const known = embedParts.filter((part) => wanted?.includes(part));
  const accent = asked.get("accent")?.replace(/^(?!#)/, "#") ?? "";
  return {
    lens: parseLens(asked.get("lens")) ?? defaultEmbedOptions.lens,
    theme: one("theme", themes) ?? defaultEmbedOptions.theme,
    accent: /^#[0-9a-f]{6}$/i.test(accent) ? accent.toLowerCase() : null,
    // `parts=` with nothing after it asks for none; unknown words alone ask for nothing.
    parts:
      wanted === undefined || (known.length === 0 && wanted.join("") !== "")
        ? embedParts
        : known,
    isStatic: asked.get("static") === "1",
  };
}

/** The query string for options, with its question mark; empty for the default ones. */
export function formatEmbedOptions(options: EmbedOptions): string {
  const query = new URLSearchParams();
  if (options.lens !== defaultEmbedOptions.lens)
    query.set("lens", options.lens);
  if (options.theme !== defaultEmbedOptions.theme)
    query.set("theme", options.theme);
  if (options.accent !== null) query.set("accent", options.accent.slice(1));
  if (options.parts.length < embedParts.length)
    query.set("parts", options.parts.join(","));
  if (options.isStatic) query.set("static", "1");
  const text = query.toString().replace(/%2C/g, ",");
  return text === "" ? "" : `?${text}`;
}
