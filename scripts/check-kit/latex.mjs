// @ts-check
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runProgram } from "./run-program.mjs";

/**
 * What LaTeX and biber complain of in a document.
 * @param {string} folder where the bibliography and the pictures are
 * @param {{ lang: string, bib: string, body: string, style?: string }} document
 */
export async function compileLatex(
  folder,
  { lang, bib, body, style = "authoryear" },
) {
  const [encoding, babel] =
    lang === "ru" ? ["T2A", "english,russian"] : ["T1", "english"];
  writeFileSync(
    join(folder, "text.tex"),
    [
      "\\documentclass{article}",
      `\\usepackage[${encoding}]{fontenc}`,
      `\\usepackage[${babel}]{babel}`,
      "\\usepackage{graphicx}",
      `\\usepackage[backend=biber,style=${style},autolang=other]{biblatex}`,
      `\\addbibresource{${bib}}`,
      `\\begin{document}\n${body}\n\\printbibliography\n\\end{document}\n`,
    ].join("\n"),
  );
  const latex = () =>
    runProgram("pdflatex", ["-interaction=nonstopmode", "text.tex"], {
      cwd: folder,
    });
  await latex();
  const biber = await runProgram("biber", ["text"], { cwd: folder });
  await latex();
  await latex();
  const log = readFileSync(join(folder, "text.log"), "latin1");
  return [
    ...(log.match(/^! .*/gm) ?? []),
    ...(log.match(/^.*(?:Citation|Reference) .* undefined.*/gm) ?? []),
    ...(biber.out.match(/^(?:WARN|ERROR) - .*/gm) ?? []),
  ];
}
