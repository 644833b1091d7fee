import { z } from "zod";
import type { FolderFiles } from "../load/files";
import {
  briefingSchema,
  recordSchemas,
  type BriefingRecords,
} from "../briefing/schema/briefing";
import type { DataTerms } from "./terms/data-terms";
import { localTextSchema } from "../briefing/schema/text-schema";
import { checkBriefing } from "../check/check-briefing";

/** The records as they are in the data, with the address of the schema that they follow. */
type RecordsJson = { $schema: string; terms: DataTerms } & BriefingRecords;

/** Lists of records, by the names of their files. */
const lists = Object.fromEntries(
  Object.entries(recordSchemas).map(([kind, schema]) => [
    kind,
    z.array(schema as z.ZodType),
  ]),
);

/** What `writeRecords` gives. */
export const recordsJsonSchema = z.strictObject({
  $schema: z.url().describe("Address of this schema."),
  terms: z
    .strictObject({
      licence: localTextSchema.describe("What the data may be used for."),
      citeAs: localTextSchema.describe(
        "The reference that the licence asks for.",
      ),
      address: z.url().describe("Page with all terms."),
    })
    .describe("On what terms the data may be used."),
  briefing: briefingSchema,
  ...lists,
});

/** The records of a folder, defaults filled in. Throws if they are not valid. */
export function writeRecords(
  folder: FolderFiles,
  schemaUrl: string,
  terms: DataTerms,
): RecordsJson {
  const { records } = checkBriefing(folder);
  if (records === null) {
    throw new Error(`bad data: in ${folder.path}; run npm run check:data`);
  }
  return { $schema: schemaUrl, terms, ...records };
}

/** The JSON Schema (draft 2020-12) of the records of a briefing. */
export function writeRecordsSchema(schemaUrl: string): object {
  const { $schema, ...rest } = z.toJSONSchema(recordsJsonSchema);
  return { $schema, $id: schemaUrl, title: "Records of a briefing", ...rest };
}
