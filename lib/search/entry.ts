import { paths } from "../url/paths";

/** What can be found, in the order in which equally good results are. */
export const entryKinds = [
  "place",
  "person",
  "organisation",
  "event",
  "phase",
  "disagreement",
  "source",
] as const;

export type EntryKind = (typeof entryKinds)[number];

/** One record as the search knows it, in one language. */
export type Entry = Readonly<{
  kind: EntryKind;
  id: string;
  title: string;
  /** One line: role, date and location, publisher. Empty where there is nothing to say. */
  detail: string;
  /** Other names by which it is found and which are not shown: endonym, abbreviation, … */
  names: readonly string[];
  /** Stems of the words that the briefing says of it: they find it and are not shown. */
  stems: readonly string[];
}>;

/** Where a result leads, from the root of the site (no base path). */
export function pathOfEntry(
  { kind, id }: Pick<Entry, "kind" | "id">,
  lang: string,
  briefing: string,
): string {
  switch (kind) {
    case "place":
      return paths.place(lang, briefing, id);
    case "person":
      return paths.person(lang, briefing, id);
    case "organisation":
      return paths.organisation(lang, briefing, id);
    case "event":
    case "phase":
      return `${paths.events(lang, briefing)}#${id}`;
    case "disagreement":
      return `${paths.disagreements(lang, briefing)}#${id}`;
    case "source":
      return `${paths.sources(lang, briefing)}#${id}`;
  }
}
