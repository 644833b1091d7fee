// @ts-check
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { listBuilt, out } from "../setup/built-files.mjs";

/**
 * @typedef {{ id: string, title: string, author?: { literal: string }[] }} Item
 * @typedef {{ name: string, lang: string, path: string, items: Item[] }} Bibliography
 */

/**
 * The built bibliographies of an ending, each with its items as CSL-JSON has them. Files under the names
 * of earlier versions are the same and are left out.
 * @param {".bib" | ".ris" | ".csl.json"} ending
 * @returns {Bibliography[]}
 */
export function listBibliographies(ending) {
  return listBuilt(".csl.json")
    .filter((file) => file.startsWith("cite/"))
    .map((file) => {
      const [, lang = ""] = file.split("/");
      return {
        name: basename(file, ".csl.json") + ending,
        lang,
        path: join(out, file.replace(/\.csl\.json$/, ending)),
        items: JSON.parse(readFileSync(join(out, file), "utf8")),
      };
    });
}

/** @param {string} text */
export function countBibEntries(text) {
  return text.match(/^\ufeff?@\w+\{/gm)?.length ?? 0;
}
