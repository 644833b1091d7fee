import { renderOneFile } from "@/components/one-file/render-one-file";
import { writeFigure } from "@/documents/figure/write-figure";
import { renderReport, reportEndings } from "@/documents/render-report";
import { listKitNames, type ViewNames } from "@/wording/page/kit-names";
import { readViewFile, type ViewFile } from "@/wording/page/view-files";

/** A file of the report kit: its path in the site and its content, or the file that it is the same as. */
export type KitFile = { path: string } & (
  { make: () => Promise<string | Uint8Array> } | { sameAs: string }
);

type Make = (file: ViewFile) => Promise<string | Uint8Array>;

const writeReport: Make = async (file) =>
  file.ending === ".html"
    ? renderOneFile(file)
    : (await renderReport(file)).body;

/** The files of the kit, those of a view together. */
export function listKitFiles(): KitFile[][] {
  return listKitNames([...reportEndings, ".html"]).map(
    ({ figures, reports }) => [
      ...listFolder("figure", figures, async (file) => {
        return (await writeFigure(file)).body;
      }),
      ...listFolder("report", reports, writeReport),
    ],
  );
}

/** The files of a folder, as the routes of `next dev` have them (route.kit.ts), and their other names. */
function listFolder(
  folder: string,
  names: ViewNames["figures"],
  make: Make,
): KitFile[] {
  return names.flatMap(({ lang, briefing, file, former }) => {
    const at = (name: string) => `${folder}/${lang}/${briefing}/${name}`;
    return [
      {
        path: at(file),
        make: () => make(readViewFile({ lang, briefing, file })),
      },
      ...former.map((name) => ({ path: at(name), sameAs: at(file) })),
    ];
  });
}
