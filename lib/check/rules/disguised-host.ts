import { domainToUnicode } from "node:url";
import type { Problem } from "../records/problem";
import { fieldsOf, type At, type CheckedRecords } from "../records/records";

/**
 * An address never looks like that of another site: https://www.unicode.org/reports/tr39/. Its host
 * is written in ASCII, as it then stands in every file, and no label of it mixes scripts or is made
 * of letters that all look Latin.
 */
export function findDisguisedHosts(records: CheckedRecords, at: At): Problem[] {
  return fieldsOf(records, "url").flatMap(({ kind, index, path, value }) => {
    const fault = findFault(value);
    return fault === null ? [] : { ...at(kind, index, path), ...fault };
  });
}

type Fault = { what: string; remedy: string };

/** What is wrong with the host; what is no address at all is left to its own rule. */
function findFault(text: string): Fault | null {
  const written = /^https?:\/\/([^/?#\\]*)/i.exec(text)?.[1];
  if (written === undefined || !URL.canParse(text)) return null;
  const { hostname } = new URL(text);
  if (written.includes("@"))
    return {
      what: `the address hides its host, ${hostname}, behind "${written.replace(/@.*/, "@")}"`,
      remedy: `remove what stands before ${hostname}`,
    };
  for (const label of domainToUnicode(hostname).split(".")) {
    const disguise = findDisguise(label, hostname);
    if (disguise !== null)
      return {
        what: `"${label}" in the host ${hostname} ${disguise}`,
        remedy:
          "take the address from the source itself; if it is right, leave it out",
      };
  }
  if (/^\p{ASCII}*$/u.test(written)) return null;
  return {
    what: `the host "${written}" is not in ASCII, and could look like another`,
    remedy: `write it as ${hostname}`,
  };
}

/** Scripts (ISO 15924) that can be told apart in a label; Han and what is written with it count as one. */
const scripts =
  "Latn Cyrl Grek Armn Geor Hebr Arab Deva Thai Beng Cher Ethi Hani Hira Kana Hang Bopo".split(
    " ",
  );
const writtenWithHan = new Set(["Hira", "Kana", "Hang", "Bopo"]);

const scriptNames = new Intl.DisplayNames("en", { type: "script" });

/** Letters of other scripts that look like small Latin ones, with digits and marks. */
const looksLatin =
  /^[аеорсухіјѕһԁԛԝӏѵґьгпυνοαρικηωτհոսցզօ\p{sc=Zyyy}\p{Mn}]+$/u;

function findDisguise(label: string, hostname: string): string | null {
  const used = scripts.filter((script) =>
    new RegExp(`\\p{sc=${script}}`, "u").test(label),
  );
  const apart = [
    ...new Set(used.map((one) => (writtenWithHan.has(one) ? "Hani" : one))),
  ];
  // Latin beside Han is how Japanese, Chinese and Korean write.
  if (apart.length > 1 && apart.join() !== "Latn,Hani")
    return `mixes letters: ${apart.map((one) => scriptNames.of(one)).join(", ")}`;
  // Under a top-level domain in its own script nobody takes it for Latin.
  const isAmongLatin = !/\.xn--[^.]+$/.test(hostname);
  return isAmongLatin && /\P{ASCII}/u.test(label) && looksLatin.test(label)
    ? "is made of letters that look Latin and are not"
    : null;
}
