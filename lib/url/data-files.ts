/** The data files of a briefing, by the ending of their name, with what they hold. */
export const dataTypes = {
  ".csv": "text/csv; charset=utf-8",
  ".plain.csv": "text/csv; charset=utf-8",
  ".excel.csv": "text/csv; charset=utf-8",
  ".geojson": "application/geo+json",
  ".places.geojson": "application/geo+json",
  ".events.geojson": "application/geo+json",
  ".jsonld": "application/ld+json",
  ".json": "application/json",
  ".schema.json": "application/schema+json",
  ".datapackage.json": "application/json",
  ".hdx.json": "application/json",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
} as const;

export type DataEnding = keyof typeof dataTypes;

export const dataEndings = Object.keys(dataTypes) as DataEnding[];

/** Name of a data file: `summit-2030.csv`. */
export function dataFile(briefing: string, ending: DataEnding): string {
  return `${briefing}${ending}`;
}

/** Path of a data file from the root of the site (no base path). */
export function dataPath(briefing: string, ending: DataEnding): string {
  return `/data/${dataFile(briefing, ending)}`;
}

/** Name of the workbook whose sheets are named in a language; that in the main language has one more. */
export function workbookFile(briefing: string, lang: string): string {
  return `${briefing}-${lang}.xlsx`;
}

/** Path of that workbook from the root of the site (no base path). */
export function workbookPath(briefing: string, lang: string): string {
  return `/data/${workbookFile(briefing, lang)}`;
}
