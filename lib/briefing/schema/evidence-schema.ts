import { z } from "zod";
import {
  edtfSchema,
  idSchema,
  languageSchema,
  localTextSchema,
  meanings,
} from "./text-schema";

/** What one source says for (or against) a statement. */
export const evidenceSchema = z.strictObject({
  source: idSchema.describe("Id of the source, as in sources.yaml."),
  locator: z
    .string()
    .optional()
    .describe(
      "Where in the source: paragraph, page, heading. Leave out when it is not known.",
    ),
  fragment: z
    .string()
    .describe(
      "The source's own words, at most 12, in their own language, copied exactly.",
    ),
  language: languageSchema
    .optional()
    .describe(
      "BCP 47 tag of the fragment, where it is not in the language of its source.",
    ),
  stance: z
    .enum(["supports", "contradicts"])
    .default("supports")
    .describe("Whether the fragment supports the statement or contradicts it."),
  shows: z
    .enum(["quoted", "read"])
    .default("quoted")
    .describe(
      "quoted: the fragment itself shows what the statement takes from this source. read: the statement takes more from it, which was read there and is not in the fragment.",
    ),
});

/** A statement rests on one piece of evidence at least. */
export const evidenceListSchema = z
  .array(evidenceSchema)
  .describe("What the sources say for it.")
  .register(meanings, { meaning: "evidence" });

/** Kinds of document in the words of Zotero's item types. */
const documentTypes = [
  "artwork",
  "audioRecording",
  "bill",
  "blogPost",
  "book",
  "bookSection",
  "case",
  "computerProgram",
  "conferencePaper",
  "dataset",
  "dictionaryEntry",
  "document",
  "email",
  "encyclopediaArticle",
  "film",
  "forumPost",
  "hearing",
  "instantMessage",
  "interview",
  "journalArticle",
  "letter",
  "magazineArticle",
  "manuscript",
  "map",
  "newspaperArticle",
  "patent",
  "podcast",
  "preprint",
  "presentation",
  "radioBroadcast",
  "report",
  "standard",
  "statute",
  "thesis",
  "tvBroadcast",
  "videoRecording",
  "webpage",
] as const;

export const sourceSchema = z.strictObject({
  id: idSchema,
  kind: z
    .enum([
      "un",
      "government",
      "intergovernmental",
      "news",
      "document-copy",
      "mirror",
      "dataset",
      "ngo",
      "academic",
      "company",
    ])
    .describe(
      "Who speaks. document-copy: a document seen on a sharing site. mirror: UN text seen only in a copy elsewhere; it has no link.",
    ),
  type: z
    .enum(documentTypes)
    .optional()
    .describe(
      "What it is, as an item type of Zotero; citations use it. Left out, it is a page or document of its publisher, or an article where the kind is news.",
    ),
  title: localTextSchema.describe(
    "Title, or a description of the document in our own words.",
  ),
  titled: z
    .enum(["original", "described"])
    .describe(
      "original: the title stands on the document. described: the words are ours.",
    ),
  publisher: localTextSchema,
  date: edtfSchema
    .optional()
    .describe("EDTF date of publication. Leave out when not known."),
  url: z
    .string()
    .register(meanings, { meaning: "url" })
    .optional()
    .describe(
      "Address of the document, its host in ASCII. Leave out when there is none to give.",
    ),
  path_hint: z
    .string()
    .optional()
    .describe(
      "For a mirror: the path that the original had on its own site, as a hint, not a link.",
    ),
  language: languageSchema,
  retrieved: edtfSchema.describe("EDTF date on which we read it."),
  note: localTextSchema.optional(),
});

export type EvidenceRecord = z.infer<typeof evidenceSchema>;
export type SourceRecord = z.infer<typeof sourceSchema>;
