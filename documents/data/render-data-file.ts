import { isLanguage } from "@/i18n/languages";
import type { Briefing } from "@/lib/briefing/model";
import { writeCsv } from "@/lib/export/csv/write-csv";
import { writeGeoJson } from "@/lib/export/geojson/write-geojson";
import { writeLayer } from "@/lib/export/geojson/write-layers";
import { writeJsonLd } from "@/lib/export/jsonld/write-jsonld";
import { writeDataPackage } from "@/lib/export/package/write-data-package";
import { writeHdx } from "@/lib/export/package/write-hdx";
import { writeRecords, writeRecordsSchema } from "@/lib/export/records-json";
import { writeXlsx } from "@/lib/export/sheets/write-xlsx";
import { readFolder } from "@/lib/load/files";
import { listBriefings, loadBriefing, loadRegion } from "@/lib/load/load";
import {
  dataEndings,
  dataFile,
  dataPath,
  dataTypes,
  workbookFile,
  type DataEnding,
} from "@/lib/url/data-files";
import { paths } from "@/lib/url/paths";
import { absoluteUrl } from "@/lib/url/site";
import { describeTerms } from "./describe-terms";
import { createWorkbookWords } from "./workbook-words";

type Body = string | Uint8Array<ArrayBuffer>;

type DataFile = {
  name: string;
  type: string;
  make: () => Body | Promise<Body>;
};

/** Names of the data files of every briefing: `summit-2030.csv`. */
export function listDataFiles(): string[] {
  return listAll().map(({ name }) => name);
}

/** The data file of that name. Throws for a name that `listDataFiles` does not give. */
export async function renderDataFile(
  name: string,
): Promise<{ body: Body; type: string }> {
  const file = listAll().find((one) => one.name === name);
  if (file === undefined)
    throw new Error(
      `data: ${name} is no data file; use one of ${listDataFiles().join(", ")}`,
    );
  return { body: await file.make(), type: file.type };
}

function listAll(): DataFile[] {
  return listBriefings().flatMap((id) => [
    ...dataEndings.map((ending) => ({
      name: dataFile(id, ending),
      type: dataTypes[ending],
      make: () => renderBody(loadBriefing(id), ending),
    })),
    ...loadBriefing(id)
      .languages.filter(isLanguage)
      .map((lang) => ({
        name: workbookFile(id, lang),
        type: dataTypes[".xlsx"],
        make: () => renderWorkbook(loadBriefing(id), lang),
      })),
  ]);
}

async function renderBody(
  briefing: Briefing,
  ending: DataEnding,
): Promise<Body> {
  const { id } = briefing;
  const schemaUrl = absoluteUrl(dataPath(id, ".schema.json"));
  const terms = describeTerms(briefing);
  const layer = (of: "places" | "events") =>
    formatJson(writeLayer(briefing, loadRegion(briefing), of, terms), 0);
  switch (ending) {
    case ".csv":
      return writeCsv(briefing, terms);
    case ".plain.csv":
      return writeCsv(briefing, terms, "plain");
    case ".excel.csv":
      return writeCsv(briefing, terms, "excel");
    case ".xlsx":
      return renderWorkbook(briefing, mainLanguage(briefing));
    case ".geojson":
      return formatJson(writeGeoJson(briefing, loadRegion(briefing), terms), 0);
    case ".places.geojson":
      return layer("places");
    case ".events.geojson":
      return layer("events");
    case ".jsonld": {
      const addresses = { map: mapUrl(briefing), terms, absolute: absoluteUrl };
      return formatJson(writeJsonLd(briefing, addresses));
    }
    case ".json":
      return formatJson(writeRecords(readFolder(id), schemaUrl, terms));
    case ".schema.json":
      return formatJson(writeRecordsSchema(schemaUrl));
    case ".datapackage.json":
      return formatJson(writeDataPackage(briefing, terms, mapUrl(briefing)));
    case ".hdx.json":
      return formatJson(writeHdx(briefing, terms, absoluteUrl));
  }
}

async function renderWorkbook(
  briefing: Briefing,
  lang: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const words = createWorkbookWords(lang);
  const terms = describeTerms(briefing);
  const url = mapUrl(briefing, lang);
  return new Uint8Array(await writeXlsx(briefing, url, terms, words));
}

function mapUrl(briefing: Briefing, lang = mainLanguage(briefing)): string {
  return absoluteUrl(paths.briefing(lang, briefing.id));
}

/** The first that the interface has: the sheets are named in it. */
function mainLanguage({ languages }: Briefing): string {
  return languages.find(isLanguage) ?? "en";
}

function formatJson(value: object, indent = 2): string {
  return `${JSON.stringify(value, null, indent)}\n`;
}
