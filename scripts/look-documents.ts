import { execFile } from "node:child_process";
import { copyFile, mkdir } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import type { Briefing } from "../lib/briefing/model";

const run = promisify(execFile);

/** Milliseconds: LibreOffice takes its time when it starts. */
const patience = 180_000;

/**
 * Writes the pages of Word, PowerPoint and PDF documents, of the region and of the first place, as pictures to a folder. Needs LibreOffice
 * and poppler; where they are missing it says so and leaves the pictures out.
 */
export async function lookAtDocuments(
  folder: string,
  { id, languages, places }: Briefing,
): Promise<void> {
  const views = ["overview", ...places.slice(0, 1).map((place) => place.id)];
  await mkdir(folder, { recursive: true });
  for (const lang of languages) {
    for (const view of views) {
      for (const kind of ["docx", "pptx", "pdf"]) {
        const name = `${view}-${lang}-${kind}`;
        const file = path.join(folder, `${name}.${kind}`);
        await copyFile(
          path.resolve(`out/report/${lang}/${id}/${view}.${kind}`),
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
