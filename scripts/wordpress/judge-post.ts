import type { Found } from "./look-at-post";
import type { Snippet } from "./take-snippets";

/** Ways whose frame is as high as its content, by our script. */
const fitting: readonly Snippet["kind"][] = ["auto-height", "element"];

/**
 * What is wrong with a post, or null: whoever may paste what they like has the map, and an author who may not has
 * it by the way for WordPress; in place of each other map stands a link, or nothing, and never the text of a program.
 */
export function judgePost(
  kind: Snippet["kind"],
  mayPasteAll: boolean,
  { map, text, link, errors }: Found,
): string | null {
  if (errors.length > 0) return `the browser says: ${errors.join("; ")}`;
  if (/[{};]|=>|function|<\/?[a-z]/.test(text))
    return `the text of a program shows: ${text}`;
  const promised = kind === "wordpress" || (mayPasteAll && kind !== "url");
  if (map === null) {
    if (promised) return "no map shows";
    return text !== "" && link === null
      ? `a text without its link: ${text}`
      : null;
  }
  if (!map.hasDisclaimer) return "the disclaimer of the map is not there";
  if (!map.opensRecord) return "a click opens no record";
  if (mayPasteAll && fitting.includes(kind) && map.hidden > 0)
    return `${map.hidden} pixels of the map do not fit`;
  return null;
}
