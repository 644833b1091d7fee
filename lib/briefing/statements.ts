import type { Briefing, Evidence, LocalText, Person, Title } from "./model";

export type StatementKind =
  | "participation"
  | "involvement"
  | "event"
  | "phase"
  | "organisation"
  | "title";

/** A sentence (or, for a title, a phrase) that rests on evidence. */
export type Statement = {
  /** Stable: `involvement:kazakhstan-phase-1-adopter`. */
  id: string;
  kind: StatementKind;
  text: LocalText;
  evidence: readonly Evidence[];
};

type Stating = { id: string; evidence: readonly Evidence[] };

/** Every statement of a briefing, kind by kind. */
export function statementsOf(briefing: Briefing): Statement[] {
  return [
    ...listStatements("participation", briefing.participations, "statement"),
    ...listStatements("involvement", briefing.involvements, "statement"),
    ...listStatements("event", briefing.events, "summary"),
    ...listStatements("phase", briefing.phases, "summary"),
    ...listStatements("organisation", briefing.organisations, "part"),
    ...briefing.persons.flatMap(listTitles),
  ];
}

function listStatements<K extends string>(
  kind: StatementKind,
  records: readonly (Stating & Record<K, LocalText>)[],
  field: K,
): Statement[] {
  return records.map((record) => ({
    id: `${kind}:${record.id}`,
    kind,
    text: record[field],
    evidence: record.evidence,
  }));
}

/** A title has no id of its own: person, what it was held for, and when tell it from others. */
function listTitles({ id, titles }: Person): Statement[] {
  const base = (title: Title) =>
    ["title", id, title.organisation?.id, title.place?.id, title.known]
      .filter((part) => part !== undefined)
      .join(":");
  return titles.map((title, index) => {
    const twins = titles
      .slice(0, index)
      .filter((other) => base(other) === base(title)).length;
    return {
      id: twins === 0 ? base(title) : `${base(title)}:${twins + 1}`,
      kind: "title" as const,
      text: title.text,
      evidence: title.evidence,
    };
  });
}
