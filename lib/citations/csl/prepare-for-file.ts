import type { CitationTerms } from "../citation-terms";
import { isLocalSite } from "../../url/site";
import type { CslItem } from "./csl-item";
import { genreOf } from "./genre";

/**
 * An item as a reference manager gets it. Version and draft stand behind the title of the map: few styles
 * print them from fields of their own, and a draft must not be cited as if it were cleared. What
 * language a source is written in stands in its note, since `language` is that of its title here, and
 * so does that nobody else can follow the address of the map.
 */
export function prepareForFile(
  item: CslItem,
  terms: CitationTerms,
  isLocal = isLocalSite,
): CslItem {
  const { version, "container-title": container, note, ...rest } = item;
  const genre = genreOf(item, terms);
  // What has a version is of this site, and the rest at addresses of its own.
  const address =
    isLocal && version !== undefined ? terms.say("localAddress") : undefined;
  const said = [note, sayLanguage(item, terms), address]
    .filter(Boolean)
    .join(" ");
  const show = (name: string) =>
    version === undefined
      ? name
      : `${name} (${terms.say("version", { version, status: item.status ?? "" })})`;
  return {
    ...rest,
    ...(container === undefined
      ? { title: show(item.title) }
      : { "container-title": show(container) }),
    ...(genre !== undefined && { genre }),
    ...(said !== "" && { note: said }),
  };
}

function sayLanguage(
  { language, custom }: CslItem,
  { lang, say }: CitationTerms,
): string | undefined {
  const source = custom?.["source-language"];
  if (source === undefined || source === language) return undefined;
  const names = new Intl.DisplayNames(lang, { type: "language" });
  return say("sourceLanguage", { name: names.of(source) ?? source });
}
