/** The data files of a briefing, by the ending of their name, with what they hold. */
export const dataTypes = {
  ".csv": "text/csv; charset=utf-8",
  ".plain.csv": "text/csv; charset=utf-8",
  ".geojson": "application/geo+json",
  ".jsonld": "application/ld+json",
  ".json": "application/json",
  ".schema.json": "application/schema+json",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
} as const;

export type DataEnding = keyof typeof dataTypes;

export const dataEndings = Object.keys(dataTypes) as DataEnding[];

/** Path of a data file from the root of the site (no base path). */
export function dataPath(briefing: string, ending: DataEnding): string {
  return `/data/${briefing}${ending}`;
}

/** Which data file a name stands for: `summit-2030.schema.json`. Throws for any other name. */
export function readDataName(name: string): {
  briefing: string;
  ending: DataEnding;
} {
  const dot = name.indexOf(".");
  const ending = dataEndings.find((one) => one === name.slice(dot));
  if (dot < 1 || ending === undefined) {
    throw new Error(
      `data: ${name} is no data file; use one of ${dataEndings.join(", ")}`,
    );
  }
  return { briefing: name.slice(0, dot), ending };
}
