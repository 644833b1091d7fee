import { findNearest } from "../check/records/nearest";
import { sortProblems, type Problem } from "../check/records/problem";
import { readYaml, type Path } from "../check/records/read-yaml";
import { isLanguageTag } from "../check/rules/language-tag";
import { baseLanguage, listMessages, type Catalogue } from "./catalogue";
import { readMessage, type ReadMessage } from "./message-arguments";

/** A file of messages, named by the tag of its language. */
export type MessageFile = { tag: string; path: string; bytes: Uint8Array };

/** A language of the interface, and how far its words have got. */
export type InterfaceLanguage = {
  tag: string;
  catalogue: Catalogue;
  /** Messages that English has and it has not. */
  missing: number;
  total: number;
  /** Whether so much of it is there that pages are made in it. */
  isBuilt: boolean;
};

type CheckedMessages = { problems: Problem[]; languages: InterfaceLanguage[] };

/**
 * Checks all messages against those in English; never throws. `share`: of 100 messages, how many
 * a language has to have so that it is built.
 */
export function checkMessages(
  files: readonly MessageFile[],
  share: number,
): CheckedMessages {
  const base = files.find(({ tag }) => tag === baseLanguage);
  if (base === undefined) {
    const nowhere = { file: `${baseLanguage}.json`, line: 1, column: 1 };
    const what = "the messages in English are missing";
    const remedy = "put the file back among the messages";
    return { problems: [{ ...nowhere, what, remedy }], languages: [] };
  }
  const english = new Map(
    [...listMessages(readCatalogue(base).catalogue)].map(([key, message]) => [
      key,
      readMessage(message),
    ]),
  );
  const checked = files.map((file) => checkFile(file, english, share));
  return {
    problems: sortProblems(checked.flatMap(({ problems }) => problems)),
    languages: checked.map(({ language }) => language),
  };
}

/** One line for all languages that are whole, and one for each that is not. */
export function formatMessages(
  languages: readonly InterfaceLanguage[],
  share: number,
): string[] {
  const whole = languages.filter(({ missing }) => missing === 0);
  const tags = whole.map(({ tag }) => tag).join(", ");
  return [
    `interface: ${tags}: all messages`,
    ...languages
      .filter(({ missing }) => missing > 0)
      .map(({ tag, missing, total, isBuilt }) => {
        const count = `interface: ${tag}: ${missing} of ${total} messages missing`;
        return isBuilt
          ? `${count}, shown in English`
          : `${count}: the language is left out, since it is built from ${share} % of the messages on (INTERFACE_SHARE)`;
      }),
  ];
}

type Read = {
  problems: Problem[];
  catalogue: Catalogue;
  locate: (key: string) => Pick<Problem, "file" | "line" | "column">;
};

function readCatalogue({ path, bytes }: MessageFile): Read {
  const top = { file: path, line: 1, column: 1 };
  const { problems, yaml } = readYaml(path, bytes);
  const locate = (key: string) => yaml?.locate(key.split(".")) ?? top;
  const fail = (what: string, remedy: string) => ({
    problems: [{ ...top, what, remedy }],
    catalogue: {},
    locate,
  });
  if (yaml === null) return { problems, catalogue: {}, locate };
  try {
    // JSON is YAML, which tells the lines; but only JSON is JSON.
    JSON.parse(new TextDecoder().decode(bytes));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return fail(`the file is no JSON: ${error.message}`, "write it as en.json");
  }
  const wrong = findNoMessages(yaml.value, [], yaml.locate);
  const catalogue = wrong.length > 0 ? {} : (yaml.value as Catalogue);
  return { problems: [...problems, ...wrong], catalogue, locate };
}

/** Every value is a message or a group of them. */
function findNoMessages(
  value: unknown,
  path: Path,
  locate: (path: Path) => Pick<Problem, "file" | "line" | "column">,
): Problem[] {
  if (typeof value === "string" && path.length > 0) return [];
  if (typeof value === "object" && value !== null && !Array.isArray(value)) {
    return Object.entries(value).flatMap(([key, part]) =>
      findNoMessages(part, [...path, key], locate),
    );
  }
  const what = `${path.join(".") || "the file"} is neither a message nor a group of messages`;
  return [{ ...locate(path), what, remedy: "write it as en.json has it" }];
}

function checkFile(
  file: MessageFile,
  english: ReadonlyMap<string, ReadMessage>,
  share: number,
): { problems: Problem[]; language: InterfaceLanguage } {
  const read = readCatalogue(file);
  const messages = listMessages(read.catalogue);
  const missing = [...english.keys()].filter((key) => !messages.has(key));
  const problems = [...messages].flatMap(([key, message]) =>
    checkMessage(key, message, english, missing).map((problem) => ({
      ...read.locate(key),
      ...problem,
    })),
  );
  const { tag } = file;
  const total = english.size;
  const isBuilt = (total - missing.length) * 100 >= share * total;
  return {
    problems: [...checkTag(file), ...read.problems, ...problems],
    language: {
      tag,
      catalogue: read.catalogue,
      missing: missing.length,
      total,
      isBuilt,
    },
  };
}

function checkTag({ tag, path }: MessageFile): Problem[] {
  const at = { file: path, line: 1, column: 1 };
  if (!isLanguageTag(tag)) {
    const remedy = "name the file by a BCP 47 tag: fr.json, pt-BR.json";
    return [{ ...at, what: `"${tag}" is not a language tag`, remedy }];
  }
  const [canonical = tag] = Intl.getCanonicalLocales(tag);
  if (canonical === tag) return [];
  const what = `"${tag}" is not how the tag is written`;
  return [{ ...at, what, remedy: `name the file ${canonical}.json` }];
}

type Fault = { what: string; remedy: string };

function checkMessage(
  key: string,
  message: string,
  english: ReadonlyMap<string, ReadMessage>,
  missing: readonly string[],
): Fault[] {
  const base = english.get(key);
  if (base === undefined) {
    const nearest = findNearest(key, missing);
    const remedy = nearest === null ? "remove it" : `did you mean ${nearest}?`;
    return [{ what: `${key} is no message of the interface`, remedy }];
  }
  if (message.trim() === "") {
    const remedy = "write it, or leave it out: then it is shown in English";
    return [{ what: `${key} is empty`, remedy }];
  }
  const own = readMessage(message);
  if ("fault" in own) {
    const what = `${key} is not ICU syntax: ${own.fault}`;
    return [{ what, remedy: "write its braces as en.json does" }];
  }
  if ("fault" in base || String(own.takes) === String(base.takes)) return [];
  return [
    {
      what: `${key} takes ${sayTakes(own.takes)}, in English ${sayTakes(base.takes)}`,
      remedy:
        "take the same in every language; an apostrophe right before a brace is written ’",
    },
  ];
}

function sayTakes(takes: readonly string[]): string {
  return takes.length === 0 ? "nothing" : takes.join(", ");
}
