/** Languages in which a title after a name is an ordinary word and begins with a small letter. */
const small = new Set(["ru"]);

/** A title as it is after a name and a comma; abbreviations keep their capitals. */
export function titleAfterName(title: string, lang: string): string {
  const [first = "", second = ""] = title;
  const isAbbreviation = second !== second.toLowerCase();
  return !small.has(lang) || isAbbreviation
    ? title
    : first.toLowerCase() + title.slice(first.length);
}
