import type { Briefing, LocalText, Place } from "../../briefing/model";
import { toCslDate } from "./csl-date";
import type { CslItem } from "./csl-item";
import { plainIn } from "../../text/text-in";

/** Ids that stay: with them a report's text refers to the entries of a bibliography. */
function citationId(briefing: Pick<Briefing, "id">, part?: string) {
  const map = `briefing-map-${briefing.id}`;
  return part === undefined ? map : `${map}-${part.replaceAll(":", "-")}`;
}

/** The map at its address. When it was read is left to the reader. */
export function citeMap(
  briefing: Briefing,
  lang: string,
  url: string,
): CslItem {
  return {
    id: citationId(briefing),
    type: "map",
    title: titleOf(briefing, lang),
    ...describePublication(briefing, lang),
    URL: url,
  };
}

/** The page of a place, which is a part of the map. */
export function citePlace(
  briefing: Briefing,
  place: Place,
  lang: string,
  url: string,
): CslItem {
  const { id, name } = place;
  return citePart(briefing, { id, text: name }, lang, url);
}

/** A part of the map under its own address: a place by its name, a statement by its words. */
export function citePart(
  briefing: Briefing,
  { id, text }: { id: string; text: LocalText },
  lang: string,
  url: string,
): CslItem {
  return {
    id: citationId(briefing, id),
    type: "webpage",
    // A sentence is cited without its full stop: the style sets one.
    title: plainIn(text, lang).replace(/\.$/, ""),
    "container-title": titleOf(briefing, lang),
    ...describePublication(briefing, lang),
    URL: url,
  };
}

/** The same item with its version in words, behind the title of the map: styles leave it out. */
export function showVersion(item: CslItem, words: string): CslItem {
  const { version: _, "container-title": container, ...rest } = item;
  return container === undefined
    ? { ...rest, title: `${rest.title} (${words})` }
    : { ...rest, "container-title": `${container} (${words})` };
}

function titleOf({ title }: Briefing, lang: string): string {
  return plainIn(title, lang);
}

function describePublication(briefing: Briefing, lang: string) {
  const { publisher, dated, version, status } = briefing;
  const issued = toCslDate(dated);
  return {
    author: [{ literal: plainIn(publisher.name, lang) }],
    ...(issued && { issued }),
    language: lang,
    version,
    ...(status === "draft" && { status }),
  };
}
