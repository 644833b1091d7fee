import type { Briefing, LocalText, Place } from "../../briefing/model";
import { mapKeyOf } from "./cite-key";
import { toCslDate } from "./csl-date";
import type { CslItem } from "./csl-item";
import { plainIn, textIn, type TextIn } from "../../text/text-in";

/** The map at its address. When it was read is left to the reader. */
export function citeMap(
  briefing: Briefing,
  lang: string,
  url: string,
): CslItem {
  const title = titleOf(briefing, lang);
  return {
    id: mapKeyOf(briefing.id),
    type: "map",
    title: title.text,
    ...describePublication(briefing, lang, title.lang),
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
  const title = textIn(text, lang);
  return {
    id: mapKeyOf(briefing.id, id),
    type: "webpage",
    // A sentence is cited without its full stop: the style sets one.
    title: title.text.replace(/\.$/, ""),
    "container-title": titleOf(briefing, lang).text,
    ...describePublication(briefing, lang, title.lang),
    URL: url,
  };
}

function titleOf({ title }: Briefing, lang: string): TextIn {
  return textIn(title, lang);
}

function describePublication(
  briefing: Briefing,
  lang: string,
  titleLang: string | undefined,
) {
  const { publisher, dated, version, status } = briefing;
  const issued = toCslDate(dated);
  return {
    author: [{ literal: plainIn(publisher.name, lang) }],
    ...(issued && { issued }),
    language: titleLang ?? lang,
    version,
    ...(status === "draft" && { status }),
  };
}
