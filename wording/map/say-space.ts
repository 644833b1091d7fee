import { loadRegion } from "@/lib/load/load";
import { describeSpace } from "@/lib/views/describe-space";
import { plainIn } from "@/lib/text/text-in";
import type { OpenPage } from "../page/open-page";

type Saying = Pick<OpenPage, "briefing" | "lang" | "words">;

/** With more places than this that border no other, one sentence is for all of them. */
const mostAlone = 2;

/** The map in words, a sentence or two for each place. Server only: it reads the boundaries. */
export function saySpace({ briefing, lang, words }: Saying): string[] {
  const facts = describeSpace(briefing, loadRegion(briefing));
  const name = (one: { id: string; name: Readonly<Record<string, string>> }) =>
    plainIn(one.name, lang);
  const list = (items: readonly string[]) =>
    new Intl.ListFormat(lang, { type: "conjunction" }).format(items);
  const alone = facts.states.filter(({ borders }) => borders.length === 0);
  const isMany = alone.length > mostAlone;
  const states = facts.states.flatMap(({ state, borders }) => {
    // Of a single state there is nothing to say.
    if (facts.states.length < 2) return [];
    const place = name(state);
    if (borders.length === 0)
      return isMany ? [] : [words("Space.alone", { place })];
    const beside = borders.map((one) =>
      words("Space.beside", {
        place: name(one.state),
        side: words(`Space.side.${one.toward}`),
      }),
    );
    return [words("Space.borders", { place, list: list(beside) })];
  });
  const islands = isMany
    ? [
        words("Space.islands", {
          list: list(alone.map((one) => name(one.state))),
        }),
      ]
    : [];
  const cities = facts.cities.flatMap(({ city, within, towns }) => [
    ...(within === null
      ? []
      : [
          words("Space.city", {
            city: name(city),
            land: name(within.state),
            side: words(`Space.toward.${within.side}`),
          }),
        ]),
    ...(towns.length === 0
      ? []
      : [
          words("Space.towns", {
            city: name(city),
            list: towns
              .map(({ location, kilometres, toward }) =>
                words("Space.town", {
                  town: name(location),
                  kilometres,
                  side: words(`Space.toward.${toward}`),
                }),
              )
              .join("; "),
          }),
        ]),
  ]);
  return [...states, ...islands, ...cities];
}
