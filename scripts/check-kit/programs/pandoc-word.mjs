// @ts-check
import { readFileSync } from "node:fs";
import { listKit } from "../built-kit.mjs";
import { judgeImport } from "../judge-word.mjs";
import { readHtml } from "../read-html.mjs";
import { readWord } from "../read-office.mjs";
import { findInAll, runProgram } from "../run-program.mjs";

/** @type {import("../check-kit.mjs").KitProgram} */
export const program = {
  name: "Word documents through pandoc: text, notes, headings, tables, alternative texts",
  needs: { pandoc: "pandoc" },
  check: async () => {
    const files = listKit("report", ".docx");
    const faults = await findInAll(files, async ({ file, path }) => {
      const { out, err } = await runProgram("pandoc", [
        ..."-f docx -t html --standalone --wrap=none".split(" "),
        path,
      ]);
      return [
        ...err.split("\n").filter(Boolean),
        ...judgeImport(readWord(readFileSync(path)), readHtml(out)),
      ].map((fault) => `${file}: ${fault}`);
    });
    return { seen: { ".docx": files.length }, faults };
  },
};
