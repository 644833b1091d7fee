import type { TextIn } from "../text/text-in";
/** Languages in which a title after a name is an ordinary word and begins with a small letter. */
const small = new Set(["ru"]);

/** A title as it is after a name and a comma; abbreviations keep their capitals. */
export function titleAfterName(title: TextIn, lang: string): TextIn {
  const { text } = title;
  const [first = "", second = ""] = text;
  const isAbbreviation = second !== second.toLowerCase();
  return !small.has(title.lang ?? lang) || isAbbreviation
    ? title
    : { ...title, text: first.toLowerCase() + text.slice(first.length) };
}
