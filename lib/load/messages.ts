import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { formatProblem } from "../check/records/problem";
import {
  checkMessages,
  type InterfaceLanguage,
  type MessageFile,
} from "../messages/check-messages";

/** Where the interface has its words, a file for each language. */
const messagesFolder = "messages";

/** The files of messages, by their tags; none if there is no such folder. */
export function readMessageFiles(
  folder: string = messagesFolder,
): MessageFile[] {
  if (!existsSync(folder)) return [];
  const ending = ".json";
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending) && !name.startsWith("."))
    .sort()
    .map((name) => {
      const path = join(folder, name);
      const tag = name.slice(0, -ending.length);
      return { tag, path, bytes: readFileSync(path) };
    });
}

/** From how many of 100 messages on a language is built: INTERFACE_SHARE, 90 unless told otherwise. */
export function readInterfaceShare(
  value: string | undefined = process.env["INTERFACE_SHARE"],
): number {
  if (value === undefined || value === "") return 90;
  const share = Number(value);
  if (share >= 0 && share <= 100) return share;
  throw new Error(
    `INTERFACE_SHARE: ${value} is no share; use a number from 0 to 100`,
  );
}

let checked = { stamp: "", found: checkMessages([], 0) };

/** What is found in the messages, which are checked again only when they have changed. */
function checkOnce() {
  const files = readMessageFiles();
  const share = readInterfaceShare();
  const texts = files.map(({ path, bytes }) => [path, String(bytes)]);
  const stamp = JSON.stringify([share, texts]);
  if (checked.stamp !== stamp)
    checked = { stamp, found: checkMessages(files, share) };
  return checked.found;
}

/** Every language that has messages, good or bad, in alphabetical order. */
export function findInterfaceLanguages(): readonly InterfaceLanguage[] {
  return checkOnce().languages;
}

let known: readonly InterfaceLanguage[] | undefined;

/**
 * Every language that has messages, in alphabetical order, read once. Throws one error that lists
 * all problems if messages are bad.
 */
export function loadInterfaceLanguages(): readonly InterfaceLanguage[] {
  known ??= loadNow();
  return known;
}

function loadNow(): readonly InterfaceLanguage[] {
  const { problems, languages } = checkOnce();
  if (problems.length === 0) return languages;
  throw new Error(
    `bad messages: ${problems.length} problems; fix each and build again\n${problems.map(formatProblem).join("\n")}`,
  );
}
