// @ts-check
import { copyFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { listBibliographies } from "../bibliographies.mjs";
import { compileLatex } from "../latex.mjs";
import { findInAll, inFolder } from "../run-program.mjs";

/** @type {import("../check-kit.mjs").KitProgram} */
export const program = {
  name: "bibliographies under biblatex and biber, each entry in its language",
  needs: {
    biber: "biber",
    pdflatex:
      "texlive-latex-recommended, texlive-bibtex-extra, texlive-lang-cyrillic",
  },
  check: async () => {
    const files = listBibliographies(".bib");
    const faults = await findInAll(files, ({ name, lang, path, items }) =>
      inFolder(async (folder) => {
        copyFileSync(path, join(folder, name));
        const said = await compileLatex(folder, {
          lang,
          bib: name,
          body: "\\nocite{*}",
        });
        const bbl = readFileSync(join(folder, "text.bbl"), "utf8");
        const lost = items.filter(({ id }) => !bbl.includes(`\\entry{${id}}`));
        return [
          ...said.map((fault) => `${name}: ${fault}`),
          ...lost.map(({ id }) => `${name}: biber lost ${id}`),
        ];
      }),
    );
    return { seen: { ".bib": files.length }, faults };
  },
};
