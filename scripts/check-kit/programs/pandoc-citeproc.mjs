// @ts-check
import { listBibliographies } from "../bibliographies.mjs";
import { findInAll, runProgram } from "../run-program.mjs";

/** @type {import("../check-kit.mjs").KitProgram} */
export const program = {
  name: "bibliographies through pandoc: every entry, titles in the case of their language",
  needs: { pandoc: "pandoc" },
  check: async () => {
    const [bib, csl] = [
      listBibliographies(".bib"),
      listBibliographies(".csl.json"),
    ];
    return {
      seen: { ".bib": bib.length, ".csl.json": csl.length },
      faults: await findInAll([...bib, ...csl], cite),
    };
  },
};

/** @param {import("../bibliographies.mjs").Bibliography} bibliography */
async function cite({ name, lang, path, items }) {
  const { out, err, isGood } = await runProgram(
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
}

/** Without the marks and spaces that a style changes or moves. @param {string} text */
function plain(text) {
  return text.replaceAll(/[\s\u00a0"'«»„“”‘’_.,]+/g, " ");
}
