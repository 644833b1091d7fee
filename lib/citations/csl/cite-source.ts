import type { Source } from "../../briefing/model";
import { toCslDate } from "./csl-date";
import type { CslItem } from "./csl-item";
import { plainIn } from "../../text/text-in";

/** Pages of institutions are by whom publishes them; news are of the newspaper. */
const typeOfKind: Record<Source["kind"], CslItem["type"]> = {
  un: "webpage",
  government: "webpage",
  intergovernmental: "webpage",
  news: "article-newspaper",
  "document-copy": "document",
  mirror: "document",
  dataset: "dataset",
};

/** A source in words of a language, read when we read it; a title of ours is in brackets. */
export function citeSource(source: Source, lang: string): CslItem {
  const { id, kind, url, date, retrieved } = source;
  const title = plainIn(source.title, lang);
  const publisher = plainIn(source.publisher, lang);
  const note = source.note && plainIn(source.note, lang);
  const issued = toCslDate(date);
  const accessed = toCslDate(retrieved);
  const isNews = kind === "news";
  return {
    id,
    type: url === undefined && !isNews ? "document" : typeOfKind[kind],
    title: source.titled === "described" ? `[${title}]` : title,
    ...(publisher !== undefined &&
      (isNews
        ? { "container-title": publisher }
        : { author: [{ literal: publisher }] })),
    ...(issued && { issued }),
    ...(url !== undefined && { URL: url, ...(accessed && { accessed }) }),
    language: source.language,
    ...(note !== undefined && { note }),
  };
}
