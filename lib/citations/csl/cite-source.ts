import type { Source } from "../../briefing/model";
import { toCslDate } from "./csl-date";
import type { CslItem, CslType } from "./csl-item";
import { plainIn } from "../../text/text-in";
import { sourceTitle } from "../source-title";
import { keyOf } from "./cite-key";

/** Pages of institutions are by whom publishes them; news are of the newspaper. */
const typeOfKind: Record<Source["kind"], CslItem["type"]> = {
  un: "webpage",
  government: "webpage",
  intergovernmental: "webpage",
  news: "article-newspaper",
  "document-copy": "document",
  mirror: "document",
  dataset: "dataset",
  ngo: "webpage",
  academic: "webpage",
  company: "webpage",
};

/** The types of CSL for those of Zotero, as Zotero exports them. */
const typeOfDocument: Record<NonNullable<Source["type"]>, CslType> = {
  artwork: "graphic",
  audioRecording: "song",
  bill: "bill",
  blogPost: "post-weblog",
  book: "book",
  bookSection: "chapter",
  case: "legal_case",
  computerProgram: "software",
  conferencePaper: "paper-conference",
  dataset: "dataset",
  dictionaryEntry: "entry-dictionary",
  document: "document",
  email: "personal_communication",
  encyclopediaArticle: "entry-encyclopedia",
  film: "motion_picture",
  forumPost: "post",
  hearing: "hearing",
  instantMessage: "personal_communication",
  interview: "interview",
  journalArticle: "article-journal",
  letter: "personal_communication",
  magazineArticle: "article-magazine",
  manuscript: "manuscript",
  map: "map",
  newspaperArticle: "article-newspaper",
  patent: "patent",
  podcast: "song",
  preprint: "article",
  presentation: "speech",
  radioBroadcast: "broadcast",
  report: "report",
  standard: "standard",
  statute: "legislation",
  thesis: "thesis",
  tvBroadcast: "broadcast",
  videoRecording: "motion_picture",
  webpage: "webpage",
};

/** Types that stand in something, which is then what the publisher is called by. */
const contained: readonly CslType[] = [
  "article-journal",
  "article-magazine",
  "article-newspaper",
  "chapter",
  "entry-dictionary",
  "entry-encyclopedia",
  "post",
  "post-weblog",
];

function typeOf({ type, kind, url }: Source): CslType {
  if (type !== undefined) return typeOfDocument[type];
  return url === undefined && kind !== "news" ? "document" : typeOfKind[kind];
}

/** A source in words of a language, read when we read it, under a key of its briefing. */
export function citeSource(
  briefing: string,
  source: Source,
  lang: string,
): CslItem {
  const { id, url, date, retrieved } = source;
  const title = sourceTitle(source, lang);
  const publisher = plainIn(source.publisher, lang);
  const note = source.note && plainIn(source.note, lang);
  const issued = toCslDate(date);
  const accessed = toCslDate(retrieved);
  const type = typeOf(source);
  return {
    id: keyOf(briefing, id),
    type,
    title: title.text,
    ...(publisher !== undefined &&
      (contained.includes(type)
        ? { "container-title": publisher }
        : { author: [{ literal: publisher }] })),
    ...(issued && { issued }),
    ...(url !== undefined && { URL: url, ...(accessed && { accessed }) }),
    language: title.lang ?? lang,
    ...(note !== undefined && { note }),
    custom: { "source-language": source.language },
  };
}
