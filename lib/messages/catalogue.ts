/** The interface's words in one language, as in its file: groups of messages, which may hold groups. */
export type Catalogue = { readonly [key: string]: string | Catalogue };

/** The language in which every message stands, and on which the others fall back. */
export const baseLanguage = "en";

/** Every message by its key: `Site.name`. */
export function listMessages(catalogue: Catalogue): Map<string, string> {
  return new Map(listUnder(catalogue, ""));
}

function listUnder(catalogue: Catalogue, prefix: string): [string, string][] {
  return Object.entries(catalogue).flatMap(([key, value]) =>
    typeof value === "string"
      ? [[prefix + key, value] as [string, string]]
      : listUnder(value, `${prefix}${key}.`),
  );
}
