import type {
  Briefing,
  Evidence,
  Involvement,
  Participation,
  Person,
  Phase,
  Place,
} from "../briefing/model";
import type { LocalText, NativeText } from "../briefing/model";
import {
  citeNumbers,
  type CitedNumbers,
  type NoteList,
} from "../citations/note-list";
import {
  describeDate,
  describeYears,
  type DescribedDate,
} from "../dates/describe";
import { citeStatement, linkDisagreements, type CitedText } from "./cited-text";
import { summarisePart, type PartSummary } from "./part-summary";
import { countEvents, participationsIn } from "./place-marks";
import { markRole, type RoleMark } from "./role-mark";
import { sayTitles, titlesAt } from "./titles-at";
import { plainIn, textIn, type TextIn } from "../text/text-in";

export type PersonView = CitedNumbers & {
  id: string;
  name: TextIn;
  /** The titles in which sources show the person at the time of the occasion. */
  titles: TextIn[];
};

export type RoleView = {
  role: RoleMark;
  level: TextIn | null;
  statement: CitedText;
  persons: PersonView[];
  unknowns: TextIn[];
};

type InvolvementView = {
  role: RoleMark;
  statement: CitedText;
  unknowns: TextIn[];
  event: { id: string; name: string } | null;
};

export type PhaseView = {
  id: string;
  name: TextIn;
  date: DescribedDate;
  /** The years in which it begins and ends; the end is left out where it is not known. */
  years: string;
  /** Different events in which the place had a part. */
  events: number;
  isShown: boolean;
  /** On the phase itself, such as when it began. */
  disagreements: CitedText["disagreements"];
  involvements: InvolvementView[];
};

/** What the panel, the embed and the documents say of one place, in one language. */
export type PlaceView = {
  id: string;
  kind: Place["kind"];
  name: TextIn;
  formal: TextIn | null;
  endonym: NativeText | null;
  formalEndonym: NativeText | null;
  /** What an area is: a territory, a province. */
  type: TextIn | null;
  /** The state or area in which a city lies, if it is on the map. */
  state: { id: string; name: string } | null;
  names: CitedNumbers;
  /** Disagreements about the place itself. */
  disagreements: CitedText["disagreements"];
  /** The roles in the occasion, the main one first; empty where no source tells of one. */
  roles: RoleView[];
  /** What it did in all phases; null where no source tells of a part. */
  part: PartSummary | null;
  /** The earliest phase first, as in the timeline and among the events. */
  phases: PhaseView[];
  previous: { id: string; name: string };
  next: { id: string; name: string };
};

/**
 * The view of a place. Evidence is numbered in the reader's order: the roles, the phases, and last
 * the names, if they are told of at all.
 */
export function viewPlace(
  briefing: Briefing,
  place: Place,
  lang: string,
  notes: NoteList,
  hasNames = true,
): PlaceView {
  const say = (text: LocalText): TextIn => textIn(text, lang);
  const cited = (
    id: string,
    text: LocalText,
    evidence: readonly Evidence[],
  ): CitedText => citeStatement(briefing, id, text, evidence, lang, notes);
  const parts = participationsIn(briefing.occasion, place);
  const citeRole = ({ id, statement, evidence }: Participation): CitedText =>
    cited(id, statement, evidence);
  const roles = parts.map((one) => ({
    role: markRole(one.role, lang),
    level: one.level === undefined ? null : say(one.level),
    statement: citeRole(one),
    persons: one.persons.map((person) =>
      viewPerson(person, briefing, lang, notes),
    ),
    unknowns: one.unknowns.map(say),
  }));
  const viewInvolvement = (one: Involvement): InvolvementView => ({
    role: markRole(one.role, lang),
    statement: cited(one.id, one.statement, one.evidence),
    unknowns: one.unknowns.map(say),
    event:
      one.event === undefined
        ? null
        : { id: one.event.id, name: plainIn(one.event.name, lang) },
  });
  const viewPhase = (phase: Phase): PhaseView => ({
    id: phase.id,
    name: say(phase.name),
    date: describeDate(phase.interval, lang),
    years: describeYears(phase.interval, lang),
    events: countEvents(briefing, place, phase),
    isShown: phase === briefing.phase,
    disagreements: linkDisagreements(briefing, phase.id, lang),
    involvements: place.involvements
      .filter((one) => one.phase === phase)
      .map(viewInvolvement),
  });
  const phases = [...briefing.phases]
    .sort((a, b) => a.number - b.number)
    .map(viewPhase);
  const isState = place.kind === "state";
  const state = place.kind === "city" ? place.state : undefined;
  return {
    id: place.id,
    kind: place.kind,
    name: say(place.name),
    formal: isState ? say(place.formal) : null,
    endonym: place.endonym ?? null,
    formalEndonym: (isState ? place.formal_endonym : undefined) ?? null,
    type: place.kind === "area" ? say(place.type) : null,
    state: state ? { id: state.id, name: plainIn(state.name, lang) } : null,
    roles,
    part: summarisePart(briefing, place, lang),
    phases,
    names: citeNumbers(notes, hasNames ? place.evidence : []),
    disagreements: linkDisagreements(briefing, place.id, lang),
    previous: neighbour(briefing, place, -1, lang),
    next: neighbour(briefing, place, 1, lang),
  };
}

function viewPerson(
  person: Person,
  briefing: Briefing,
  lang: string,
  notes: NoteList,
): PersonView {
  const held = titlesAt(person, briefing.occasion.date);
  return {
    id: person.id,
    name: textIn(person.name, lang),
    titles: sayTitles(held, lang),
    ...citeNumbers(
      notes,
      held.flatMap(({ evidence }) => evidence),
    ),
  };
}

function neighbour(
  { places }: Briefing,
  place: Place,
  step: 1 | -1,
  lang: string,
): { id: string; name: string } {
  const at = (places.indexOf(place) + step + places.length) % places.length;
  const other = places[at] ?? place;
  return { id: other.id, name: plainIn(other.name, lang) };
}
