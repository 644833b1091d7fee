/** What a tree of the site has: its briefings, each with its languages and the ids of its places. */
export type SiteContents = readonly [BriefingContents, ...BriefingContents[]];

type BriefingContents = {
  id: string;
  langs: readonly string[];
  places: readonly string[];
};

/** An embed: its path in the tree, and the place that is open; null for the overview. */
type ElementView = { path: string; place: string | null };

/**
 * The embed that an element shall show, or null where there is no such briefing. `read` gives an
 * attribute, or empty text. A place that there is not gives the overview; a language that there is
 * not, the one it belongs to (`en-GB`: `en`) or else the first. Of another tree than the script's
 * own only the languages are known: what is asked there is believed.
 */
export function chooseElementView(
  read: (name: string) => string,
  contents: SiteContents,
  isOwn: boolean,
): ElementView | null {
  const first = contents[0];
  const briefing = read("briefing") || first.id;
  const known = contents.find((one) => one.id === briefing);
  if (isOwn && !known) return null;
  const { langs, places } = known ?? first;
  const lang =
    langs.find((one) => RegExp(`^${one}\\b`, "i").test(read("lang"))) ??
    langs[0];
  const place = read("place");
  const view = places.includes(place) || (!isOwn && place) ? place : "overview";
  return {
    path: `embed/${lang}/${briefing}/${view}.html`,
    place: view === "overview" ? null : view,
  };
}
