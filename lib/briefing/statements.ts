import { isPlace } from "./kind-of";
import type {
  Briefing,
  BriefingEvent,
  Citation,
  Disagreement,
  Evidence,
  LocalText,
  Organisation,
  Part,
  Person,
  Phase,
  Place,
  Role,
  Title,
} from "./model";

/** What a statement is about; fields that do not apply are left out. */
type About = {
  place?: Place | undefined;
  organisation?: Organisation | undefined;
  title?: Title | undefined;
  persons?: readonly Person[] | undefined;
  phase?: Phase | undefined;
  event?: BriefingEvent | undefined;
  location?: BriefingEvent["location"] | undefined;
  role?: Role | Part | undefined;
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
export type Statement = About & {
  /** Stable: `involvement:kenya-phase-1-adopter`; of a position, with its number. */
  id: string;
  /** A person's evidence is that of a title; a disagreement's is that of a position. */
  kind: Exclude<Citation["kind"], "person"> | "title";
  text: LocalText;
  evidence: readonly Evidence[];
  disagreements: readonly Disagreement[];
};

/** All that a briefing states, names and positions included: no evidence is outside of it. */
export function listStatements(briefing: Briefing): Statement[] {
  return [
    ...listNames(briefing),
    ...listParts(briefing),
    ...listHistory(briefing),
    ...listTitles(briefing),
    ...listPositions(briefing),
  ];
}

/** Whether sources differ on a statement, or one of them contradicts it. */
export function isDisagreed({ disagreements, evidence }: Statement): boolean {
  return (
    disagreements.length > 0 ||
    evidence.some(({ stance }) => stance === "contradicts")
  );
}

function listNames({ places, locations }: Briefing): Statement[] {
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

function listParts(briefing: Briefing): Statement[] {
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

function listHistory(briefing: Briefing): Statement[] {
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
    ...phases.flatMap(listPhase),
    ...organisations.map((organisation) => ({
      ...restOf("organisation", organisation),
      text: organisation.part,
      organisation,
    })),
  ];
}

/** A phase, then the statements of what it is: they have no id of their own, and are numbered. */
function listPhase(phase: Phase): Statement[] {
  return [
    {
      ...restOf("phase", phase),
      text: phase.summary,
      phase,
      date: phase.interval,
      unknowns: phase.unknowns,
    },
    ...phase.statements.map(({ text, evidence }, index) => ({
      id: `phase:${phase.id}:${index + 1}`,
      kind: "phase" as const,
      text,
      evidence,
      phase,
      date: phase.interval,
      disagreements: [],
    })),
  ];
}

function listTitles({ persons }: Briefing): Statement[] {
  return persons.flatMap((person) =>
    person.titles.map((title) => ({
      id: titleId(person, title),
      kind: "title" as const,
      text: title.text,
      evidence: title.evidence,
      disagreements: person.disagreements,
      place: title.place,
      organisation: title.organisation,
      title,
      persons: [person],
      date: title.known,
    })),
  );
}

/**
 * A title has no id of its own: person, what it was held for, and when tell it from others; of titles
 * alike in all of that, those after the first are numbered.
 */
export function titleId({ id, titles }: Person, title: Title): string {
  const base = (one: Title) =>
    ["title", id, one.organisation?.id, one.place?.id, one.known]
      .filter((part) => part !== undefined)
      .join(":");
  const twins = titles
    .slice(0, titles.indexOf(title))
    .filter((other) => base(other) === base(title)).length;
  return twins === 0 ? base(title) : `${base(title)}:${twins + 1}`;
}

function listPositions({ disagreements }: Briefing): Statement[] {
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
  K extends Statement["kind"],
  R extends {
    id: string;
    evidence: readonly Evidence[];
    disagreements: readonly Disagreement[];
  },
>(kind: K, { id, evidence, disagreements }: R) {
  return { id: `${kind}:${id}`, kind, evidence, disagreements };
}
