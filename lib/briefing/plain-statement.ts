import type { Evidence, LocalText, Source } from "./model";
import { isDisagreed, type Statement } from "./statements";

type PlainEvidence = Pick<
  Evidence,
  "locator" | "fragment" | "stance" | "shows"
> &
  Pick<Source, "title" | "publisher" | "date" | "url" | "language"> & {
    source: string;
    /** Where it is not that of the document. */
    fragment_language?: string | undefined;
  };

/** A statement with records as ids, ready for JSON; what is not known is left out. */
export type PlainStatement = {
  id: string;
  kind: Statement["kind"];
  text: LocalText;
  evidence: PlainEvidence[];
  /** Whether sources disagree on it; files were published with this name of it. */
  contested: boolean;
  [field: string]: unknown;
};

export function toPlainStatement(statement: Statement): PlainStatement {
  const { location, persons = [], unknowns = [], level, note } = statement;
  return {
    id: statement.id,
    kind: statement.kind,
    place: statement.place?.id,
    organisation: statement.organisation?.id,
    persons: whenAny(persons.map(({ id, name }) => ({ id, name }))),
    phase: statement.phase?.id,
    event: statement.event?.id,
    location: typeof location === "object" ? location.id : location,
    role: statement.role?.id,
    level,
    date: statement.date,
    question: statement.question,
    text: statement.text,
    note,
    participants: listParticipants(statement),
    unknowns: whenAny(unknowns),
    contested: isDisagreed(statement),
    disagreements: whenAny(statement.disagreements.map(({ id }) => id)),
    evidence: statement.evidence.map(toPlainEvidence),
  };
}

function listParticipants({ kind, event }: Statement) {
  if (kind !== "event") return undefined;
  return event?.participants.map(({ who: { id }, role }) => ({
    id,
    role: role.id,
  }));
}

function toPlainEvidence(evidence: Evidence): PlainEvidence {
  const { source, locator, fragment, stance, shows } = evidence;
  const fragmentLanguage = evidence.language;
  const { id, title, publisher, date, url, language } = source;
  return {
    source: id,
    title,
    publisher,
    date,
    url,
    language,
    locator,
    fragment,
    fragment_language:
      fragmentLanguage === language ? undefined : fragmentLanguage,
    stance,
    shows,
  };
}

function whenAny<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length === 0 ? undefined : list;
}
