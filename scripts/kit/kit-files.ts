import { renderOneFile } from "@/components/one-file/render-one-file";
import { reportEndings } from "@/documents/render-report";
import { writeFigureFile, writeReportFile } from "@/documents/write-kit-file";
import { listKitNames } from "@/wording/page/kit-names";
import { listPageNames } from "@/wording/page/page-files";
import { readViewFile, type ViewFileParams } from "@/wording/page/view-files";

/** A file of the report kit: its path in the site and its content, or the file that it is the same as. */
export type KitFile = { path: string } & (
  { make: () => Promise<string | Uint8Array> } | { sameAs: string }
);

type Make = (file: ViewFileParams) => Promise<string | Uint8Array>;

const makeFigure: Make = async (file) => (await writeFigureFile(file)).body;

const makeReport: Make = async (file) =>
  file.file.endsWith(".html")
    ? renderOneFile(readViewFile(file))
    : (await writeReportFile(file)).body;

/** The files of the kit, those of a view together. */
export function listKitFiles(): KitFile[][] {
  return [
    ...listKitNames([...reportEndings, ".html"]).map(({ figures, reports }) => [
      ...listFolder("figure", figures, makeFigure),
      ...listFolder("report", reports, makeReport),
    ]),
    // Each is drawn again: the processes share them out one by one.
    ...listPages("figure", makeFigure),
    ...listPages("report", makeReport),
  ];
}

/** The files of pages of text. */
function listPages(folder: "figure" | "report", make: Make): KitFile[][] {
  return listPageNames(folder).map((name) =>
    listFolder(folder, [{ ...name, former: [] }], make),
  );
}

/** The files of a folder, as the routes of `next dev` have them (route.kit.ts), and their other names. */
function listFolder(
  folder: string,
  names: readonly (ViewFileParams & { former: readonly string[] })[],
  make: Make,
): KitFile[] {
  return names.flatMap(({ lang, briefing, file, former }) => {
    const at = (name: string) => `${folder}/${lang}/${briefing}/${name}`;
    return [
      { path: at(file), make: () => make({ lang, briefing, file }) },
      ...former.map((name) => ({ path: at(name), sameAs: at(file) })),
    ];
  });
}
