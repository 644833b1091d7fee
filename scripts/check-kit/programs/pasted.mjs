// @ts-check
import { readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { listKit, sampleKit } from "../built-kit.mjs";
import { convertOffice, pastedHtml } from "../convert-office.mjs";
import { judgeForWord, judgeForWriter } from "../judge-pasted.mjs";
import { pasteFigure } from "../paste-figure";
import { inFolder } from "../run-program.mjs";

/** @type {import("../check-kit.mjs").KitProgram} */
export const program = {
  name: "Copy for Word, pasted into LibreOffice and read by Word’s rules: figure, caption that counts, alternative text, citation, link",
  needs: { soffice: "libreoffice-writer" },
  check: () =>
    inFolder(async (folder) => {
      // One for each view and lens.
      const views = sampleKit(listKit("report", ".pptx")).map((file) => ({
        ...pasteFigure(file),
        name: basename(file.file, ".pptx"),
      }));
      const pages = views.map(({ name, html }) => {
        const page = join(folder, `${name}.html`);
        writeFileSync(page, html);
        return page;
      });
      const pasted = await convertOffice(pages, "fodt", folder, pastedHtml);
      const faults = views.flatMap(({ name, html, wanted }, index) => {
        const fodt = pasted[index] ?? null;
        return [
          ...judgeForWord(wanted, html),
          ...(fodt === null
            ? ["is not opened"]
            : judgeForWriter(wanted, readFileSync(fodt, "utf8"))),
        ].map((fault) => `${name}: ${fault}`);
      });
      return { seen: { clipboards: views.length }, faults };
    }),
};
