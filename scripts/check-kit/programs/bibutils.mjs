// @ts-check
import { readFileSync } from "node:fs";
import { countBibEntries, listBibliographies } from "../bibliographies.mjs";
import { findInAll, runProgram } from "../run-program.mjs";

/** @type {import("../check-kit.mjs").KitProgram} */
export const program = {
  name: "RIS and BibTeX through bibutils: every entry, and no institution read as a person",
  needs: { ris2xml: "bibutils", bib2xml: "bibutils", xml2bib: "bibutils" },
  check: async () => {
    const [ris, bib] = [listBibliographies(".ris"), listBibliographies(".bib")];
    return {
      seen: { ".ris": ris.length, ".bib": bib.length },
      faults: [
        ...(await readBack(ris, "ris2xml")),
        ...(await readBack(bib, "bib2xml")),
      ],
    };
  },
};

/**
 * @param {ReturnType<typeof listBibliographies>} files
 * @param {string} reader
 */
function readBack(files, reader) {
  return findInAll(files, async ({ name, path, items }) => {
    const { out: xml } = await runProgram(reader, ["-nl"], {
      input: readFileSync(path, "utf8"),
    });
    const { out: bib } = await runProgram("xml2bib", [], { input: xml });
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
