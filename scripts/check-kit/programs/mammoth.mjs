// @ts-check
import { readFileSync } from "node:fs";
import mammoth from "mammoth";
import { listKit } from "../built-kit.mjs";
import { judgeImport } from "../judge-word.mjs";
import { readWord } from "../read-office.mjs";
import { readHtml } from "../read-html.mjs";
import { findInAll } from "../run-program.mjs";

/** @type {import("../check-kit.mjs").KitProgram} */
export const program = {
  name: "Word documents through mammoth, as a website imports them: text, notes, headings, tables, alternative texts",
  needs: {},
  packages: ["mammoth"],
  check: async () => {
    const files = listKit("report", ".docx");
    const faults = await findInAll(files, async ({ file, path }) => {
      const bytes = readFileSync(path);
      const { value } = await mammoth.convertToHtml(
        { buffer: bytes },
        {
          convertImage: mammoth.images.imgElement(async () => ({ src: "" })),
        },
      );
      return judgeImport(readWord(bytes), readHtml(value)).map(
        (fault) => `${file}: ${fault}`,
      );
    });
    return { seen: { ".docx": files.length }, faults };
  },
};
