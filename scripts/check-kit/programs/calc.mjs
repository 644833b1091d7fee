// @ts-check
import { readFileSync } from "node:fs";
import { listData } from "../built-kit.mjs";
import { convertOffice } from "../convert-office.mjs";
import { findCollisions, findFontsApart } from "../judge-pdf.mjs";
import { judgePrintedSheets, judgeSheets } from "../judge-workbook.mjs";
import { quote } from "../judge-text.mjs";
import { readFonts, readPages, readWords } from "../read-pdf.mjs";
import { readWorkbook } from "../read-office.mjs";
import { findInAll, inFolder } from "../run-program.mjs";

/** @type {import("../check-kit.mjs").KitProgram} */
export const program = {
  name: "workbooks in LibreOffice, as they open and as they are printed: sheets, filters, heads that stay, every cell whole",
  needs: {
    soffice: "libreoffice-calc",
    pdftotext: "poppler-utils",
    pdffonts: "poppler-utils",
  },
  check: () =>
    inFolder(async (folder) => {
      // That without a language in its name is the same as one with.
      const files = listData(".xlsx").filter(({ file }) =>
        /-[a-z]{2,3}\.xlsx$/.test(file),
      );
      const paths = files.map(({ path }) => path);
      const printed = await convertOffice(paths, "pdf", folder);
      const opened = await convertOffice(paths, "fods", folder);
      const faults = await findInAll(
        files.map(({ file, path }, index) => ({
          file,
          sheets: readWorkbook(readFileSync(path)),
          pdf: printed[index] ?? null,
          fods: opened[index] ?? null,
        })),
        async ({ file, sheets, pdf, fods }) => {
          if (pdf === null || fods === null) return [`${file}: is not opened`];
          return [
            ...judgeSheets(sheets, readFileSync(fods, "utf8")),
            ...(await judgePrinted(sheets, pdf)),
          ].map((fault) => `${file}: ${fault}`);
        },
      );
      return { seen: { ".xlsx": files.length }, faults };
    }),
};

/**
 * @param {ReturnType<typeof readWorkbook>} sheets
 * @param {string} pdf
 */
async function judgePrinted(sheets, pdf) {
  const pages = await readPages(pdf, "-raw");
  const { words } = await readWords(pdf);
  return [
    ...judgePrintedSheets(sheets, pages.join("\n")),
    ...findCollisions(words).map(
      ([one, other]) =>
        `page ${one.page}: ${quote(one.text)} stands on ${quote(other.text)}`,
    ),
    ...findFontsApart(await readFonts(pdf)).map(
      (font) => `${font} is not embedded`,
    ),
  ];
}
