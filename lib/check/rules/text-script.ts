import type { Problem } from "../records/problem";
import { fieldsOf, type At, type CheckedRecords } from "../records/records";
import { isInScriptOf } from "../records/writing-systems";
import { isLanguageTag } from "./language-tag";

const languageNames = new Intl.DisplayNames("en", { type: "language" });

/**
 * A source's own words, and the names that places give themselves, are in a script in which their
 * language is written: else they are read aloud, hyphenated and set as what they are not.
 */
export function findForeignScripts(records: CheckedRecords, at: At): Problem[] {
  return [...findInFragments(records, at), ...findInNames(records, at)];
}

function findInFragments(records: CheckedRecords, at: At): Problem[] {
  const languages = new Map(
    (records.lists.sources ?? []).map(({ id, language }) => [id, language]),
  );
  return fieldsOf(records, "evidence").flatMap((field) =>
    field.value.flatMap((one, place) => {
      const isOwn = one?.language !== undefined;
      const language = one?.language ?? languages.get(one?.source);
      if (!isForeign(one?.fragment, language)) return [];
      const part = isOwn ? "language" : "fragment";
      return {
        ...at(field.kind, field.index, [...field.path, place, part]),
        what: isOwn
          ? `the fragment is not in a script of ${nameOf(language)}`
          : `the fragment is not in a script of ${nameOf(language)}, the language of source "${one?.source}"`,
        remedy: isOwn
          ? "give the language of these words"
          : 'add "language" with that of these words, or correct that of the source',
      };
    }),
  );
}

function findInNames(records: CheckedRecords, at: At): Problem[] {
  return fieldsOf(records, "native-text").flatMap(
    ({ kind, index, path, value: { text, lang } }) =>
      isForeign(text, lang)
        ? {
            ...at(kind, index, [...path, "lang"]),
            what: `"${text}" is not in a script of ${nameOf(lang)}`,
            remedy: "give the language of this name",
          }
        : [],
  );
}

/** Never for what is missing or no language tag: other rules tell of that. */
function isForeign(
  text: string | undefined,
  tag: string | undefined,
): tag is string {
  return (
    text !== undefined &&
    tag !== undefined &&
    isLanguageTag(tag) &&
    !isInScriptOf(text, tag)
  );
}

function nameOf(tag: string): string {
  return `${languageNames.of(tag) ?? tag} (${tag})`;
}
