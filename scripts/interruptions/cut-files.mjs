// @ts-check
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** How a whole file of each kind ends. */
const ends = {
  ".html": /<\/html>\s*$/,
  ".svg": /<\/svg>\s*$/,
  ".pdf": /%%EOF\s*$/,
  ".png": /IEND....$/s,
  ".docx": /PK\x05\x06.{18}$/s,
  ".pptx": /PK\x05\x06.{18}$/s,
  ".xlsx": /PK\x05\x06.{18}$/s,
};

/**
 * Files of a built site that end before their end, and how many were looked at.
 * @param {string} out
 */
export function findCutFiles(out) {
  const files = readdirSync(out, { recursive: true, encoding: "utf8" })
    .map((name) => join(out, name))
    .filter((file) => statSync(file).isFile());
  /** @param {string} file */
  const isCut = (file) => {
    const kind = Object.entries(ends).find(([ending]) => file.endsWith(ending));
    const content = readFileSync(file);
    const tail = content.subarray(-64).toString("latin1");
    return content.length === 0 || (kind !== undefined && !kind[1].test(tail));
  };
  return { count: files.length, cut: files.filter(isCut) };
}
