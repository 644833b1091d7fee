// @ts-check
import { availableParallelism } from "node:os";
import { existsSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { runProgram } from "./run-program.mjs";

/** What LibreOffice is asked for: the ending of what it makes, and the filter that makes it. */
export const pdfWithNotes =
  'pdf:impress_pdf_Export:{"ExportNotesPages":{"type":"boolean","value":"true"}}';

/** HTML as a text document, as it is when it is pasted, and not as a web page. */
export const pastedHtml = "HTML (StarWriter)";

/**
 * Converts files with LibreOffice, in a process for each core with a profile of its own: it starts once
 * for many files. The paths of what it has made stand in the order of the files; null for what it could
 * not make.
 * @param {readonly string[]} files
 * @param {string} to
 * @param {string} folder
 * @param {string} [from] the filter that reads them, where the ending does not say it
 * @returns {Promise<(string | null)[]>}
 */
export async function convertOffice(files, to, folder, from) {
  const shares = availableParallelism();
  await Promise.all(
    Array.from({ length: shares }, async (_, share) => {
      const own = files.filter((_file, index) => index % shares === share);
      if (own.length === 0) return;
      const profile = pathToFileURL(join(folder, `profile-${share}`)).href;
      await runProgram("soffice", [
        `-env:UserInstallation=${profile}`,
        "--headless",
        ...(from === undefined ? [] : [`--infilter=${from}`]),
        "--convert-to",
        to,
        "--outdir",
        folder,
        ...own,
      ]);
    }),
  );
  const [ending] = to.split(":");
  return files.map((file) => {
    const made = join(folder, `${basename(file, extname(file))}.${ending}`);
    return existsSync(made) ? made : null;
  });
}
