// @ts-check
import { copyFileSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { listBuilt, out } from "../../setup/built-files.mjs";
import { compileLatex } from "../latex.mjs";
import { findInAll, inFolder, runProgram } from "../run-program.mjs";

/** @type {import("../check-kit.mjs").KitProgram} */
export const program = {
  name: "snippets for LaTeX and Quarto, with the files that they name beside them",
  needs: {
    pdflatex: "texlive-latex-recommended",
    biber: "biber",
    pandoc: "pandoc",
  },
  check: async () => {
    const pages = listPages();
    return {
      seen: { pages: pages.length },
      faults: await findInAll(pages, checkPage),
    };
  },
};

/** The pages of the region, and of its first place, in each language. */
function listPages() {
  const pages = listBuilt("index.html").filter(
    (file) => !file.startsWith("v/") && readSnippet(file, "LaTeX") !== null,
  );
  /** @type {Map<string, string[]>} */
  const byMap = new Map();
  for (const page of pages) {
    const map = page.split("/").slice(0, 2).join("/");
    byMap.set(map, [...(byMap.get(map) ?? []), page]);
  }
  return [...byMap.values()].flatMap((list) => list.slice(-2));
}

/** @param {string} page */
function checkPage(page) {
  const [lang = ""] = page.split("/");
  const latex = readSnippet(page, "LaTeX") ?? "";
  const quarto = readSnippet(page, "Quarto") ?? "";
  return inFolder(async (folder) => {
    const picture = /\{([^{}]*\.pdf)\}/.exec(latex)?.[1] ?? "";
    const image = /\]\(([^()\s]*\.png)\)/.exec(quarto)?.[1] ?? "";
    const lost = [
      ...fetchNamed(latex, picture, folder),
      ...fetchNamed(quarto, image, folder),
    ];
    const bib = /\\addbibresource\{(.*?)\}/.exec(latex)?.[1] ?? "";
    lost.push(...fetchNamed(latex, bib, folder));
    if (lost.length > 0) return lost.map((fault) => `${page}: ${fault}`);
    writeFileSync(join(folder, "text.qmd"), quarto);
    const args = ["-f", "markdown", "--citeproc", "--bibliography", bib, "-o"];
    const docx = await runProgram(
      "pandoc",
      [...args, "text.docx", "text.qmd"],
      {
        cwd: folder,
      },
    );
    return [
      ...(await compileLatex(folder, { lang, bib, body: latex })),
      ...docx.err.split("\n").filter(Boolean),
    ].map((fault) => `${page}: ${fault}`);
  });
}

/**
 * Lays a file beside the text under the name that the snippet has for it, from the address in it.
 * @param {string} snippet
 * @param {string} name
 * @param {string} folder
 */
function fetchNamed(snippet, name, folder) {
  const ending = name.slice(name.lastIndexOf("."));
  const address = [...snippet.matchAll(/https?:\/\/\S+/g)]
    .map(([url]) => url)
    .find((url) => url.endsWith(ending));
  const path = /\/((?:figure|cite)\/.*)$/.exec(address ?? "")?.[1];
  if (path === undefined || !existsSync(join(out, path)))
    return [`no address from which to get ${name}`];
  copyFileSync(join(out, path), join(folder, basename(name)));
  return [];
}

/**
 * @param {string} file
 * @param {string} label
 */
function readSnippet(file, label) {
  const html = readFileSync(join(out, file), "utf8");
  const area = new RegExp(
    `<textarea[^>]*aria-label="${label}"[^>]*>([^<]*)</textarea>`,
  ).exec(html);
  return (
    area?.[1]
      ?.replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">")
      .replaceAll("&quot;", '"')
      .replaceAll("&#x27;", "'")
      .replaceAll("&amp;", "&") ?? null
  );
}
