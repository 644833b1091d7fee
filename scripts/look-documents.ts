import { execFile } from "node:child_process";
import { copyFile, mkdir } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Milliseconds: LibreOffice takes its time when it starts. */
const patience = 180_000;

/** Views whose documents are looked at. */
const views = ["overview", "kazakhstan"];

/**
 * Writes the pages of Word, PowerPoint and PDF documents as pictures to a folder. Needs LibreOffice
 * and poppler; where they are missing it says so and leaves the pictures out.
 */
export async function lookAtDocuments(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const lang of ["en", "ru"]) {
    for (const view of views) {
      for (const kind of ["docx", "pptx", "pdf"]) {
        const name = `${view}-${lang}-${kind}`;
        const file = path.join(folder, `${name}.${kind}`);
        await copyFile(
          path.resolve(`out/report/${lang}/ashgabat-2018/${view}.${kind}`),
          file,
        );
        try {
          if (kind !== "pdf") {
            await run(
              "soffice",
              ["--headless", "--convert-to", "pdf", "--outdir", folder, file],
              { timeout: patience },
            );
          }
          const pdf = path.join(folder, `${name}.pdf`);
          await run("pdftoppm", ["-r", "60", "-png", pdf, pdf.slice(0, -4)]);
        } catch (error) {
          const why = error instanceof Error ? error.message : String(error);
          console.warn(`${name}: not drawn (${why.split("\n")[0]})`);
        }
      }
    }
  }
}
