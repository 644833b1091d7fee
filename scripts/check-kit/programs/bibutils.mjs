// @ts-check
import { readFileSync } from "node:fs";
import { countBibEntries, listBibliographies } from "../bibliographies.mjs";
import { runProgram } from "../run-program.mjs";

/** @type {import("../check-kit.mjs").KitProgram} */
export const program = {
  name: "RIS and BibTeX through bibutils: every entry, and no institution read as a person",
  needs: { ris2xml: "bibutils", bib2xml: "bibutils", xml2bib: "bibutils" },
  check: () => [...readBack(".ris", "ris2xml"), ...readBack(".bib", "bib2xml")],
};

/**
 * @param {".ris" | ".bib"} ending
 * @param {string} reader
 */
function readBack(ending, reader) {
  return listBibliographies(ending).flatMap(({ name, path, items }) => {
    const { out: xml } = runProgram(reader, ["-nl"], {
      input: readFileSync(path, "utf8"),
    });
    const { out: bib } = runProgram("xml2bib", [], { input: xml });
    const count = countBibEntries(bib);
    const persons = (bib.match(/^author=.*/gm) ?? []).filter(
      (line) => !/^author="\{.*\}",?$/.test(line),
    );
    return [
      ...(count === items.length
        ? []
        : [`${name}: ${count} of ${items.length} entries are read`]),
      ...persons.map((line) => `${name}: read as a person: ${line}`),
    ];
  });
}
