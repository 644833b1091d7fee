import { existsSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The folder of the built site. */
export const out = fileURLToPath(new URL("../../out", import.meta.url));

/**
 * Built files of these endings, as sorted paths inside `out`. Ends the command where there are
 * none: a check of nothing must not pass.
 *
 * @param {string[]} endings
 */
export function listBuilt(...endings) {
  const files = existsSync(out)
    ? readdirSync(out, { recursive: true, encoding: "utf8" })
        .filter((file) => endings.some((ending) => file.endsWith(ending)))
        .sort()
    : [];
  if (files.length === 0) {
    console.error(`no ${endings.join(", ")} in out/: run npm run build first`);
    process.exit(1);
  }
  return files;
}
