// @ts-check
import { readFileSync } from "node:fs";
import { listKit, sampleKit } from "../built-kit.mjs";
import { convertOffice } from "../convert-office.mjs";
import { judgeLaidOut, leastPoints } from "../judge-page.mjs";
import { findLost, quote } from "../judge-text.mjs";
import { pdfReaders, readPages } from "../read-pdf.mjs";
import { readPlain, readSlides } from "../read-office.mjs";
import { findInAll, inFolder } from "../run-program.mjs";

/** @type {import("../check-kit.mjs").KitProgram} */
export const program = {
  name: "slides as LibreOffice shows them: text and notes whole, within the slide, none too small or on another, fonts embedded",
  needs: { soffice: "libreoffice-impress", ...pdfReaders },
  check: () =>
    inFolder(async (folder) => {
      const files = sampleKit(listKit("report", ".pptx"));
      const paths = files.map(({ path }) => path);
      const shown = await convertOffice(paths, "pdf", folder);
      const opened = await convertOffice(paths, "fodp", folder);
      const faults = await findInAll(
        files.map(({ file, path }, index) => ({
          file,
          wanted: readSlides(readFileSync(path)),
          pdf: shown[index] ?? null,
          fodp: opened[index] ?? null,
        })),
        async ({ file, wanted, pdf, fodp }) => {
          if (pdf === null || fodp === null) return [`${file}: is not opened`];
          return [
            ...(await judgeSlides(wanted.slides, pdf)),
            ...judgeNotes(wanted.notes, readFileSync(fodp, "utf8")),
          ].map((fault) => `${file}: ${fault}`);
        },
      );
      return { seen: { ".pptx": files.length }, faults };
    }),
};

/**
 * @param {readonly string[][]} slides
 * @param {string} pdf
 */
async function judgeSlides(slides, pdf) {
  const pages = await readPages(pdf);
  if (pages.length !== slides.length)
    return [`${pages.length} slides of ${slides.length}`];
  return [
    ...slides.flatMap((texts, index) =>
      findLost(texts, pages[index] ?? "").map(
        (text) => `slide ${index + 1} lacks ${quote(text)}`,
      ),
    ),
    ...(await judgeLaidOut(pdf, leastPoints.slide, true)),
  ];
}

/**
 * What is under a slide is read and not printed: a page of it would hold a part.
 * @param {readonly string[][]} notes
 * @param {string} fodp
 */
function judgeNotes(notes, fodp) {
  const said = [
    ...fodp.matchAll(/<presentation:notes[ >].*?<\/presentation:notes>/gs),
  ]
    .map(([xml]) => readPlain(xml))
    // Those of the master come first.
    .slice(-notes.length);
  return notes.flatMap((texts, index) =>
    findLost(texts, said[index] ?? "").map(
      (text) => `notes of slide ${index + 1} lack ${quote(text)}`,
    ),
  );
}
