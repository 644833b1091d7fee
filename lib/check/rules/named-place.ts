import type { RecordKind } from "../../briefing/schema/briefing";
import type { EvidenceRecord } from "../../briefing/schema/evidence-schema";
import type { LocalText } from "../../briefing/schema/text-schema";
import type { Problem } from "../records/problem";
import type { Path } from "../records/read-yaml";
import type { At, CheckedRecords, Loose } from "../records/records";

type Claim = {
  kind: RecordKind;
  index: number;
  path: Path;
  /** Id of what the statement is about. */
  about: string | undefined;
  evidence: Loose<EvidenceRecord[]> | undefined;
};

/**
 * A fragment names the place that a statement is about, alone or among all: or else one piece of
 * evidence says that more was read than is quoted.
 */
export function findUnnamedPlaces(records: CheckedRecords, at: At): Problem[] {
  const words = listWords(records);
  if (words === null) return [];
  return listClaims(records).flatMap((claim) => {
    const { kind, index, path, about = "", evidence } = claim;
    const names = words.get(about);
    if (names === undefined || evidence === undefined) return [];
    const support = evidence.filter((one) => one?.stance !== "contradicts");
    const isShown = support.some(
      (one) => one?.shows === "read" || isNamedIn(one?.fragment ?? "", names),
    );
    // Without evidence there is another problem already.
    if (isShown || support.length === 0) return [];
    return {
      ...at(kind, index, path),
      what: `no fragment names "${about}"`,
      remedy:
        "quote words that name it, or mark the evidence in whose source you read it `shows: read`; a word of the source's own goes into known_as",
    };
  });
}

function listClaims({ lists }: CheckedRecords): Claim[] {
  const of = (
    kind: "participations" | "involvements",
    pick: (index: number) => string | undefined,
  ) =>
    (lists[kind] ?? []).map(({ evidence }, index): Claim => {
      return { kind, index, path: ["evidence"], about: pick(index), evidence };
    });
  return [
    ...of("participations", (index) => lists.participations?.[index]?.who),
    ...of("involvements", (index) => lists.involvements?.[index]?.place),
    ...(lists.persons ?? []).flatMap(({ titles = [] }, index) =>
      titles.map((title, place): Claim => {
        const path = ["titles", place, "evidence"];
        const { place: about, evidence } = title ?? {};
        return { kind: "persons", index, path, about, evidence };
      }),
    ),
  ];
}

/** For each place the words that name it: its names, its towns', and those for all together. */
function listWords({
  briefing,
  lists: { places, locations },
}: CheckedRecords): Map<string, string[]> | null {
  if (places === undefined || locations === undefined) return null;
  const words = new Map<string, string[]>();
  const enter = (id: string | undefined, names: readonly Name[]) => {
    if (id !== undefined)
      words.set(id, [...(words.get(id) ?? []), ...names.flatMap(spell)]);
  };
  for (const place of places) {
    const { id, name, endonym, known_as = [] } = place;
    const names = [name, endonym?.text, ...known_as];
    enter(id, [...names, ...(briefing?.known_as ?? [])]);
    if (place.kind === "city") enter(place.state, names);
    if (place.kind === "state")
      enter(id, [place.formal, place.formal_endonym?.text]);
  }
  for (const { place, name } of locations) enter(place, [name]);
  return words;
}

type Name = Loose<LocalText> | string | undefined;

/** A name in each of its languages, without the article of running text. */
function spell(name: Name): string[] {
  const all = typeof name === "object" ? Object.values(name) : [name];
  return all
    .map((one) => (one ?? "").replace(/^the /, "").trim().toLowerCase())
    .filter((one) => one !== "");
}

/** Whole words only: Niger is not named in Nigeria. */
function isNamedIn(fragment: string, names: readonly string[]): boolean {
  const text = ` ${fragment.toLowerCase().replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, " ")} `;
  return names.some((name) =>
    text.includes(` ${name.replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, " ").trim()} `),
  );
}
