// @ts-check
import { readFileSync } from "node:fs";
import { loadBriefing } from "../../../lib/load/load";
import { listKit } from "../built-kit.mjs";
import { findForeign, readMarkup } from "../foreign-words";
import { readSaid } from "../read-said";
import { findInAll } from "../run-program.mjs";

/** @type {import("../check-kit.mjs").KitProgram} */
export const program = {
  name: "no word of another language in figures, Word, slides and the map in one file",
  needs: {},
  check: async () => {
    const files = [
      ...listKit("report", ".docx", ".pptx", ".html"),
      ...listKit("figure", ".svg").filter(({ file }) =>
        file.includes("-editable-"),
      ),
    ];
    /** @type {Record<string, number>} */
    const seen = {};
    const faults = await findInAll(files, async (one) => {
      const { file, path, lang } = one;
      const ending = file.slice(file.lastIndexOf("."));
      seen[ending] = (seen[ending] ?? 0) + 1;
      const said = /^\.(?:svg|html)$/.test(ending)
        ? readMarkup(readFileSync(path, "utf8"))
        : readSaid(readFileSync(path));
      const found = findForeign(said, lang, loadBriefing(one.briefing));
      return found.map((fault) => `${file}: ${fault}`);
    });
    return { seen, faults };
  },
};
