// @ts-check
import { readFileSync } from "node:fs";
import { listKit, sampleKit } from "../built-kit.mjs";
import { convertOffice } from "../convert-office.mjs";
import { findFontsApart } from "../judge-pdf.mjs";
import { judgePrint } from "../judge-word.mjs";
import { readFonts, readPages } from "../read-pdf.mjs";
import { readWord } from "../read-office.mjs";
import { findInAll, inFolder } from "../run-program.mjs";

/**
 * Sheets of A4 that the short form has at most: figure, statements and sources. The parts of all places
 * in a phase rest on more documents than two hold.
 */
const mostPages = { roles: 2, parts: 3 };

/** @type {import("../check-kit.mjs").KitProgram} */
export const program = {
  name: "Word documents as LibreOffice prints them: every note, no text cut, two pages of the short form or three with all parts, fonts embedded",
  needs: {
    soffice: "libreoffice-writer",
    pdftotext: "poppler-utils",
    pdffonts: "poppler-utils",
  },
  check: () =>
    inFolder(async (folder) => {
      const files = sampleKit(listKit("report", ".docx"));
      const printed = await convertOffice(
        files.map(({ path }) => path),
        "pdf",
        folder,
      );
      const faults = await findInAll(
        files.map((file, index) => ({ ...file, pdf: printed[index] ?? null })),
        async ({ file, path, pdf }) => {
          if (pdf === null) return [`${file}: is not opened`];
          const pages = await readPages(pdf);
          const fonts = findFontsApart(await readFonts(pdf));
          const most = /-involvement-/.test(file)
            ? mostPages.parts
            : mostPages.roles;
          const isLong =
            /-short-[\w-]+\.docx$/.test(file) && pages.length > most;
          return [
            ...judgePrint(readWord(readFileSync(path)), pages),
            ...fonts.map((font) => `${font} is not embedded`),
            ...(isLong ? [`${pages.length} pages`] : []),
          ].map((fault) => `${file}: ${fault}`);
        },
      );
      return { seen: { ".docx": files.length }, faults };
    }),
};
