import type {
  BriefingEvent,
  Citation,
  Disagreement,
  Evidence,
  Involvement,
  Participation,
} from "./model";

/** The list of what refers to a record; the same list each time, so that it can fill up. */
type ListOf<T> = (id: string) => T[];

/** Lists that records hold from the start and that fill up while other records are linked. */
export type BackLinks = {
  citations: ListOf<Citation>;
  disagreements: ListOf<Disagreement>;
  /** By place, organisation, person or event. */
  participations: ListOf<Participation>;
  /** By place, phase or event. */
  involvements: ListOf<Involvement>;
  /** By place, organisation, person or phase. */
  events: ListOf<BriefingEvent>;
  /** By location: a location may have the id of a place. */
  eventsAt: ListOf<BriefingEvent>;
};

export function createBackLinks(): BackLinks {
  return {
    citations: createLists(),
    disagreements: createLists(),
    participations: createLists(),
    involvements: createLists(),
    events: createLists(),
    eventsAt: createLists(),
  };
}

/** Enters a record in the lists of the sources that it cites. */
export function enterCitations(
  back: BackLinks,
  evidence: readonly Evidence[],
  cite: (evidence: Evidence) => Citation,
): void {
  for (const one of evidence) back.citations(one.source.id).push(cite(one));
}

function createLists<T>(): ListOf<T> {
  const lists = new Map<string, T[]>();
  return (id) => {
    const list = lists.get(id) ?? [];
    lists.set(id, list);
    return list;
  };
}
