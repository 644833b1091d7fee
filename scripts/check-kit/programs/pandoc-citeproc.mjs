// @ts-check
import { listBibliographies } from "../bibliographies.mjs";
import { runProgram } from "../run-program.mjs";

/** @type {import("../check-kit.mjs").KitProgram} */
export const program = {
  name: "bibliographies through pandoc: every entry, titles in the case of their language",
  needs: { pandoc: "pandoc" },
  check: () => [...cite(".bib"), ...cite(".csl.json")],
};

/** @param {".bib" | ".csl.json"} ending */
function cite(ending) {
  return listBibliographies(ending).flatMap(({ name, lang, path, items }) => {
    const { out, err, isGood } = runProgram(
      "pandoc",
      ["--citeproc", "--bibliography", path, "-t", "plain", "--wrap=none"],
      { input: `---\nlang: ${lang}\nnocite: '@*'\n---\n` },
    );
    const text = plain(out);
    // Pandoc gives English titles the capitals of Chicago.
    const said = (/** @type {string} */ title) =>
      lang === "en"
        ? text.toLowerCase().includes(plain(title).toLowerCase())
        : text.includes(plain(title));
    const lost = items.filter(({ title }) => !said(title));
    return [
      ...(isGood ? [] : [`${name}: ${err.trim()}`]),
      ...lost.map(({ id, title }) => `${name}: ${id} is not “${title}”`),
    ];
  });
}

/** Without the marks and spaces that a style changes or moves. @param {string} text */
function plain(text) {
  return text.replaceAll(/[\s\u00a0"'«»„“”‘’_.,]+/g, " ");
}
