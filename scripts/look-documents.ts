import { copyFile, mkdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Briefing } from "../lib/briefing/model";
import { figureSizes } from "../lib/sheet/figure-form";
import { workbookFile } from "../lib/url/data-files";
import { nameFile } from "../lib/url/file-name";
import type { Lens } from "../lib/url/lens";
import { listPageFiles, namePage } from "../wording/page/page-files";
import {
  convertOffice,
  pastedHtml,
  pdfWithNotes,
} from "./check-kit/convert-office.mjs";
import { pasteFigure } from "./check-kit/paste-figure";
import { hasProgram, runProgram } from "./check-kit/run-program.mjs";
import { out } from "./setup/built-files.mjs";

/** Dots per inch of the pictures: as large as on paper, on a screen. */
const density = "96";

/** Sheets of a workbook that are shown; the others look like these. */
const mostPages = "8";

/** A workbook has hundreds of pages, over which LibreOffice sits for minutes. */
const firstPages = `pdf:calc_pdf_Export:{"PageRange":{"type":"string","value":"1-${mostPages}"}}`;

/**
 * Writes every form that the kit has of the region and of a place as pictures of its pages, in colour and
 * in grey, to a folder. Needs LibreOffice and poppler; where they are missing it says so.
 */
export async function lookAtDocuments(
  folder: string,
  briefing: Briefing,
): Promise<void> {
  const missing = ["soffice", "pdftoppm"].filter((name) => !hasProgram(name));
  if (missing.length > 0) {
    console.warn(`no pictures of documents: no ${missing.join(", ")} here`);
    return;
  }
  const work = path.join(folder, "work");
  await mkdir(path.join(folder, "grey"), { recursive: true });
  await mkdir(work, { recursive: true });
  const place = briefing.places[0]?.id ?? "overview";
  const views: [view: string, lens: Lens][] = [
    ["overview", "participation"],
    [place, "involvement"],
  ];
  const pdfs: string[] = [];
  for (const lang of briefing.languages) {
    const named = views.map(([view, lens]) => ({
      briefing: briefing.id,
      view,
      lens,
      lang,
    }));
    pdfs.push(
      ...(await copyPdfs(named, work)),
      ...(await convertAll(named, work)),
      ...(await convertPages(briefing, lang, work)),
    );
  }
  await Promise.all(pdfs.map((pdf) => draw(pdf, folder)));
  await rm(work, { recursive: true });
}

type Named = { briefing: string; view: string; lens: Lens; lang: string };

/** The figure in its sizes and the brief are PDFs already. */
function copyPdfs(views: readonly Named[], work: string): Promise<string[]> {
  const files = views.flatMap((view) => [
    ...figureSizes.map((size) => ["figure", view, size] as const),
    ["report", view, ""] as const,
  ]);
  return Promise.all(
    files.map(async ([room, view, part]) => {
      const from = path.join(
        out,
        room,
        view.lang,
        view.briefing,
        nameFile(view, part, ".pdf"),
      );
      const to = path.join(
        work,
        nameFile(view, part === "" ? "brief" : part, ".pdf"),
      );
      await copyFile(from, to);
      return to;
    }),
  );
}

/** Word in both forms, slides with their notes, the workbook, and what is pasted into Writer. */
async function convertAll(views: readonly Named[], work: string) {
  const built = (view: Named, part: string, ending: string) =>
    path.join(
      out,
      "report",
      view.lang,
      view.briefing,
      nameFile(view, part, ending),
    );
  const texts = views.flatMap((view) => [
    built(view, "", ".docx"),
    built(view, "short", ".docx"),
  ]);
  const slides: string[] = [];
  const pages: string[] = [];
  for (const view of views) {
    const copy = path.join(work, nameFile(view, "slides", ".pptx"));
    await copyFile(built(view, "", ".pptx"), copy);
    slides.push(copy);
    const page = path.join(work, nameFile(view, "pasted", ".html"));
    const file = nameFile(view, "", ".docx");
    await writeFile(page, pasteFigure({ ...view, file }).html);
    pages.push(page);
  }
  const [first] = views;
  const workbook =
    first === undefined
      ? []
      : [path.join(out, "data", workbookFile(first.briefing, first.lang))];
  const made = [
    ...(await convertOffice(texts, "pdf", work)),
    ...(await convertOffice(workbook, firstPages, work)),
    ...(await convertOffice(slides, pdfWithNotes, work)),
    ...(await convertOffice(pages, "pdf", work, pastedHtml)),
  ];
  return made.filter((pdf) => pdf !== null);
}

/** Figures and tables of pages of text. */
async function convertPages(briefing: Briefing, lang: string, work: string) {
  const files = listPageFiles(briefing).map(
    ({ folder, view, part, ending }) => ({
      ending,
      path: path.join(
        out,
        folder,
        lang,
        briefing.id,
        nameFile(namePage({ briefing, lang }, view), part, ending),
      ),
    }),
  );
  const of = (ending: string) => files.filter((one) => one.ending === ending);
  const figures = of(".pdf").map(async (figure) => {
    const to = path.join(work, path.basename(figure.path));
    await copyFile(figure.path, to);
    return to;
  });
  const tables = of(".docx").map((table) => table.path);
  const printed = await convertOffice(tables, "pdf", work);
  return [
    ...(await Promise.all(figures)),
    ...printed.filter((pdf) => pdf !== null),
  ];
}

/** The pages of a PDF as pictures, in colour and in grey. */
async function draw(pdf: string, folder: string): Promise<void> {
  const name = path.basename(pdf, ".pdf");
  const args = ["-png", "-r", density, "-l", mostPages];
  await runProgram("pdftoppm", [...args, pdf, path.join(folder, name)]);
  await runProgram("pdftoppm", [
    ...args,
    "-gray",
    pdf,
    path.join(folder, "grey", name),
  ]);
}
