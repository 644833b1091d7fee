import type { Briefing } from "../../briefing/model";
import { listColumns, listEvidenceRows } from "../csv/write-csv";
import type { DataTerms } from "../terms/data-terms";
import { dataEndings, dataFile, dataTypes } from "../../url/data-files";

/** Programs that read a data package read these; other resources are told of, and read as files. */
const tables = [".plain.csv", ".excel.csv"];

/**
 * The data files as a Frictionless Data Package (https://specs.frictionlessdata.io/data-package/): one
 * file tells a program what stands beside it, with the type of each column. `mapUrl` is the address of
 * the map.
 */
export function writeDataPackage(
  briefing: Briefing,
  terms: DataTerms,
  mapUrl: string,
) {
  const [main = "en"] = briefing.languages;
  const { id, version, dated, status, sources } = briefing;
  return {
    profile: "data-package",
    name: id,
    id,
    title: briefing.title[main],
    description: briefing.summary[main],
    homepage: mapUrl,
    version,
    created: `${dated}T00:00:00Z`,
    status,
    licenses: [
      { name: "other", title: terms.licence[main], path: terms.address },
    ],
    citation: terms.citeAs[main],
    contributors: [{ title: briefing.publisher.name[main], role: "publisher" }],
    sources: sources.map(({ title, url }) => ({
      title: title[main],
      ...(url !== undefined && { path: url }),
    })),
    resources: dataEndings
      .filter((ending) => !ending.endsWith("datapackage.json"))
      .map((ending) => ({
        name: `${id}${ending}`.toLowerCase().replaceAll(/[^a-z0-9._-]/g, "-"),
        path: dataFile(id, ending),
        format: ending.split(".").at(-1),
        mediatype: dataTypes[ending].split(";")[0],
        ...(dataTypes[ending].startsWith("text/") && { encoding: "utf-8" }),
        ...(tables.includes(ending) && {
          profile: "tabular-data-resource",
          schema: describeColumns(briefing, terms),
        }),
      })),
  };
}

/** A column is of numbers if all that stands in it are numbers. */
function describeColumns(briefing: Briefing, terms: DataTerms) {
  const rows = listEvidenceRows(briefing);
  const fields = listColumns(briefing, terms).map(({ name, tag, value }) => {
    const cells = rows.map(value).filter((cell) => cell !== undefined);
    const isNumber =
      cells.length > 0 && cells.every((cell) => typeof cell === "number");
    return { name, type: isNumber ? "number" : "string", "hxl:tag": tag };
  });
  return { fields, missingValues: [""] };
}
