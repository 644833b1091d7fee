import { readFolder } from "../load/files";
import { listBriefings, loadRegion, loadBriefing } from "../load/load";
import { paths } from "../url/paths";
import { absoluteUrl } from "../url/site";
import {
  dataEndings,
  dataPath,
  dataTypes,
  readDataName,
  type DataEnding,
} from "../url/data-files";
import { writeJsonLd } from "./jsonld/write-jsonld";
import { writeRecords, writeRecordsSchema } from "./records-json";
import { writeCsv } from "./csv/write-csv";
import { writeGeoJson } from "./geojson/write-geojson";
import { writeXlsx } from "./sheets/write-xlsx";

type DataFile = { body: string | Uint8Array<ArrayBuffer>; type: string };

/** Names of the data files of every briefing: `summit-2030.csv`. */
export function listDataFiles(): string[] {
  return listBriefings().flatMap((id) =>
    dataEndings.map((ending) => id + ending),
  );
}

/** The data file of that name. Throws for a name that `listDataFiles` does not give. */
export async function renderDataFile(name: string): Promise<DataFile> {
  const { briefing, ending } = readDataName(name);
  return { body: await renderBody(briefing, ending), type: dataTypes[ending] };
}

async function renderBody(id: string, ending: DataEnding) {
  const briefing = loadBriefing(id);
  const lang = briefing.languages[0] ?? "";
  const schemaUrl = absoluteUrl(dataPath(id, ".schema.json"));
  const mapUrl = absoluteUrl(paths.briefing(lang, id));
  switch (ending) {
    case ".csv":
      return writeCsv(briefing);
    case ".plain.csv":
      return writeCsv(briefing, "plain");
    case ".xlsx":
      return new Uint8Array(await writeXlsx(briefing, mapUrl));
    case ".geojson": {
      const topology = loadRegion(briefing);
      return formatJson(writeGeoJson(briefing, topology), 0);
    }
    case ".jsonld": {
      const licence = absoluteUrl(paths.about(lang, id));
      const addresses = { map: mapUrl, licence, absolute: absoluteUrl };
      return formatJson(writeJsonLd(briefing, addresses));
    }
    case ".json":
      return formatJson(writeRecords(readFolder(id), schemaUrl));
    case ".schema.json":
      return formatJson(writeRecordsSchema(schemaUrl));
  }
}

function formatJson(value: object, indent = 2): string {
  return `${JSON.stringify(value, null, indent)}\n`;
}
