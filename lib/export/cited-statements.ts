import type {
  Briefing,
  BriefingEvent,
  Citation,
  Disagreement,
  Evidence,
  LocalText,
  Organisation,
  Person,
  Phase,
  Place,
} from "../briefing/model";
import { isPlace } from "../briefing/kind-of";
import { statementsOf } from "../briefing/statements";

/** What a statement is about; fields that do not apply are left out. */
type About = {
  place?: Place | undefined;
  organisation?: Organisation | undefined;
  persons?: readonly Person[] | undefined;
  phase?: Phase | undefined;
  event?: BriefingEvent | undefined;
  location?: BriefingEvent["location"] | undefined;
  role?: string | undefined;
  level?: LocalText | undefined;
  /** EDTF: of the event, of the phase, or at which a title is documented. */
  date?: string | undefined;
  /** For a position: the question to which it is one answer. */
  question?: LocalText | undefined;
  /** Caution about the date; for a position: what we show meanwhile. */
  note?: LocalText | undefined;
  unknowns?: readonly LocalText[] | undefined;
};

/** Everything in a briefing that rests on evidence, flat: the row of every export. */
export type CitedStatement = About & {
  /** Stable, as in `statementsOf`; also `place:…`, `location:…`, `disagreement:…:1`. */
  id: string;
  /** A person's evidence is that of a title; a disagreement's is that of a position. */
  kind: Exclude<Citation["kind"], "person"> | "title";
  text: LocalText;
  evidence: readonly Evidence[];
  disagreements: readonly Disagreement[];
};

/** All that a briefing states, names and positions included: no evidence is outside of it. */
export function listCitedStatements(briefing: Briefing): CitedStatement[] {
  return [
    ...listNames(briefing),
    ...listParts(briefing),
    ...listHistory(briefing),
    ...listTitles(briefing),
    ...listPositions(briefing),
  ];
}

/** Whether sources differ on a statement, or one of them contradicts it. */
export function isContested({
  disagreements,
  evidence,
}: CitedStatement): boolean {
  return (
    disagreements.length > 0 ||
    evidence.some(({ stance }) => stance === "contradicts")
  );
}

function listNames({ places, locations }: Briefing): CitedStatement[] {
  return [
    ...places.map((place) => ({
      ...restOf("place", place),
      text: place.name,
      place,
    })),
    ...locations.map((location) => ({
      ...restOf("location", location),
      text: location.name,
      place: location.place,
      location,
    })),
  ];
}

function listParts(briefing: Briefing): CitedStatement[] {
  const { participations, involvements } = briefing;
  return [
    ...participations.map((one) => ({
      ...restOf("participation", one),
      text: one.statement,
      ...(isPlace(one.who) ? { place: one.who } : { organisation: one.who }),
      persons: one.persons,
      phase: one.event.phase,
      event: one.event,
      location: one.event.location,
      role: one.role,
      level: one.level,
      date: one.event.date,
      unknowns: one.unknowns,
    })),
    ...involvements.map((one) => ({
      ...restOf("involvement", one),
      text: one.statement,
      place: one.place,
      phase: one.phase,
      event: one.event,
      location: one.event?.location,
      role: one.role,
      date: one.event?.date ?? one.phase.interval,
      unknowns: one.unknowns,
    })),
  ];
}

function listHistory(briefing: Briefing): CitedStatement[] {
  const { events, phases, organisations } = briefing;
  return [
    ...events.map((event) => ({
      ...restOf("event", event),
      text: event.summary,
      phase: event.phase,
      event,
      location: event.location,
      date: event.date,
      note: event.date_note,
    })),
    ...phases.map((phase) => ({
      ...restOf("phase", phase),
      text: phase.summary,
      phase,
      date: phase.interval,
      unknowns: phase.unknowns,
    })),
    ...organisations.map((organisation) => ({
      ...restOf("organisation", organisation),
      text: organisation.part,
      organisation,
    })),
  ];
}

/** Titles have no id of their own: `statementsOf` numbers them, person by person. */
function listTitles(briefing: Briefing): CitedStatement[] {
  const ids = statementsOf(briefing).filter(({ kind }) => kind === "title");
  return briefing.persons
    .flatMap((person) => person.titles.map((title) => ({ person, title })))
    .map(({ person, title }, index) => ({
      id: ids[index]?.id ?? `title:${person.id}`,
      kind: "title" as const,
      text: title.text,
      evidence: title.evidence,
      disagreements: person.disagreements,
      place: title.place,
      organisation: title.organisation,
      persons: [person],
      date: title.known,
    }));
}

function listPositions({ disagreements }: Briefing): CitedStatement[] {
  return disagreements.flatMap((disagreement) =>
    disagreement.positions.map(({ text, evidence }, index) => ({
      id: `disagreement:${disagreement.id}:${index + 1}`,
      kind: "disagreement" as const,
      text,
      evidence,
      question: disagreement.question,
      note: disagreement.shown,
      disagreements: [disagreement],
    })),
  );
}

function restOf<
  K extends CitedStatement["kind"],
  R extends {
    id: string;
    evidence: readonly Evidence[];
    disagreements: readonly Disagreement[];
  },
>(kind: K, { id, evidence, disagreements }: R) {
  return { id: `${kind}:${id}`, kind, evidence, disagreements };
}
