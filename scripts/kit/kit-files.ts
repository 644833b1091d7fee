import { renderOneFile } from "@/components/one-file/render-one-file";
import { figureEndings, writeFigure } from "@/documents/figure/write-figure";
import { renderReport, reportEndings } from "@/documents/render-report";
import {
  listViewFiles,
  readViewFile,
  type ViewFile,
} from "@/wording/page/view-files";

/** A file of the report kit: its path in the site, and its content. */
export type KitFile = {
  path: string;
  make: () => Promise<string | Uint8Array>;
};

type Make = (file: ViewFile) => Promise<string | Uint8Array>;

const writeReport: Make = async (file) =>
  file.ending === ".html"
    ? renderOneFile(file)
    : (await renderReport(file)).body;

/** Folders of the kit, as the routes of `next dev` have them (route.kit.ts). */
const folders: [name: string, endings: readonly string[], make: Make][] = [
  ["figure", figureEndings, async (file) => (await writeFigure(file)).body],
  ["report", [...reportEndings, ".html"], writeReport],
];

/** The files of the kit, those of a view together. */
export function listKitFiles(): KitFile[][] {
  return listViewFiles([""]).map(({ lang, briefing, file: view }) =>
    folders.flatMap(([folder, endings, make]) =>
      endings.map((ending) => {
        const file = view + ending;
        return {
          path: `${folder}/${lang}/${briefing}/${file}`,
          make: () => make(readViewFile({ lang, briefing, file })),
        };
      }),
    ),
  );
}
