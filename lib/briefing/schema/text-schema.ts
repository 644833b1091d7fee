import { z } from "zod";

/** What a field means beyond its type: `lib/check` has a rule for each meaning. */
export type Meaning =
  | "id"
  | "language"
  | "local-text"
  | "native-text"
  | "edtf"
  | "url"
  | "point"
  | "evidence";

/** The meanings of the schemas below; a schema derived with `.describe()` keeps its meaning. */
export const meanings = z.registry<{ meaning: Meaning }>();

/** Stable name of a record: lower-case words joined by hyphens, never reused. */
export const idSchema = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    "use lower-case letters, digits and single hyphens",
  )
  .describe(
    "Stable id: lower-case words joined by hyphens. Never change it once published.",
  )
  .register(meanings, { meaning: "id" });

/** BCP 47 language tag; `lib/check` tests that the tag means something. */
export const languageSchema = z
  .string()
  .describe("BCP 47 language tag, such as en, ru or uz-Latn.")
  .register(meanings, { meaning: "language" });

/** The same text in languages of the briefing, keyed by language tag; never missing in the main one. */
export const localTextSchema = z
  .record(z.string(), z.string())
  .describe(
    "Plain text by language: in the main language of the briefing, and in its others as far as it is translated. No HTML.",
  )
  .register(meanings, { meaning: "local-text" });

/** EDTF (ISO 8601-2) date or interval; `lib/check` parses it. */
export const edtfSchema = z
  .string()
  .describe(
    "EDTF date: 2018-04-30, 2011-11, 2018-04-29/2018-04-30, 2021-12-08/ (end unknown).",
  )
  .register(meanings, { meaning: "edtf" });

/** A text in a language of its own, such as the name a state gives itself. */
export const nativeTextSchema = z
  .strictObject({
    lang: languageSchema,
    text: z.string(),
  })
  .register(meanings, { meaning: "native-text" });

/** Words by which sources name something, in any language, as a fragment has them. */
export const knownAsSchema = z.array(z.string()).optional();

export type LocalText = z.infer<typeof localTextSchema>;
export type NativeText = z.infer<typeof nativeTextSchema>;
