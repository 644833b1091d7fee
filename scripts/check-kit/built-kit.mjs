// @ts-check
import { basename, join } from "node:path";
import { loadBriefing } from "../../lib/load/load";
import { filedPages } from "../../wording/page/page-files";
import { listBuilt, out } from "../setup/built-files.mjs";

/**
 * A built file of the report kit.
 * @typedef {{ file: string, path: string, lang: string, briefing: string }} KitFile
 */

/**
 * Files of a folder of the kit, each once: under the name that it has now, and not under those it had.
 * @param {"figure" | "report"} folder
 * @param {...string} endings
 * @returns {KitFile[]}
 */
export function listKit(folder, ...endings) {
  return listBuilt(...endings).flatMap((file) => {
    const [first, lang = "", briefing = ""] = file.split("/");
    return first === folder && basename(file).startsWith(`${briefing}-`)
      ? [{ file, path: join(out, file), lang, briefing }]
      : [];
  });
}

/**
 * Those of the region, of a state and of a town, in each language and lens, and those of pages of text:
 * LibreOffice takes seconds for each file, and those of other places are written alike.
 * @param {readonly KitFile[]} files
 */
export function sampleKit(files) {
  return files.filter(({ file, briefing }) => {
    const { places } = loadBriefing(briefing);
    const [state] = places;
    const town = places.find(({ kind }) => kind === "city");
    const views = ["overview", state?.id, town?.id, ...filedPages];
    return views.some((view) =>
      basename(file).startsWith(`${briefing}-${view}-`),
    );
  });
}

/**
 * Data files, which have no folder for each language.
 * @param {...string} endings
 */
export function listData(...endings) {
  return listBuilt(...endings)
    .filter((file) => file.startsWith("data/") && !file.includes("/versions/"))
    .map((file) => ({ file, path: join(out, file) }));
}
