import { enterCitations, type BackLinks } from "./back-links";
import { finderOf } from "./find-record";
import type { Actors, LinkEvidence } from "./link-actors";
import type {
  BriefingEvent,
  Disagreement,
  Involvement,
  Participation,
  Phase,
} from "./model";
import type { BriefingRecords } from "./schema/briefing";
import { unlocated, type Unlocated } from "./schema/history";

/** What happened: phases, events, the parts in them, and what sources disagree on. */
type History = {
  phases: Phase[];
  events: BriefingEvent[];
  participations: Participation[];
  involvements: Involvement[];
  disagreements: Disagreement[];
};

export function linkHistory(
  records: BriefingRecords,
  actors: Actors,
  back: BackLinks,
): History {
  const { linkEvidence } = actors;
  const phases = linkPhases(records, back, linkEvidence);
  const events = linkEvents(records, actors, phases, back);
  const participations = linkParticipations(records, actors, events, back);
  const involvements = linkInvolvements(
    records,
    actors,
    { phases, events },
    back,
  );
  const disagreements = linkDisagreements(records, back, linkEvidence);
  return { phases, events, participations, involvements, disagreements };
}

function linkPhases(
  records: BriefingRecords,
  back: BackLinks,
  linkEvidence: LinkEvidence,
): Phase[] {
  return records.phases.map((record) => {
    const phase: Phase = {
      ...record,
      evidence: linkEvidence(record.evidence),
      statements: record.statements.map(({ text, evidence }) => ({
        text,
        evidence: linkEvidence(evidence),
      })),
      events: back.events(record.id),
      disagreements: back.disagreements(record.id),
    };
    for (const { evidence } of [phase, ...phase.statements]) {
      enterCitations(back, evidence, (one) => ({
        kind: "phase",
        record: phase,
        evidence: one,
      }));
    }
    return phase;
  });
}

function linkEvents(
  records: BriefingRecords,
  actors: Actors,
  phases: readonly Phase[],
  back: BackLinks,
): BriefingEvent[] {
  const findPhase = finderOf("phase", phases);
  const findLocation = finderOf("location", actors.locations);
  const findParticipant = finderOf("participant", [
    ...actors.places,
    ...actors.organisations,
    ...actors.persons,
  ]);
  const findRole = finderOf("role", records.roles);
  return records.events.map((record) => {
    const { location, phase } = record;
    const event: BriefingEvent = {
      ...record,
      phase: phase === undefined ? undefined : findPhase(phase),
      location: isUnlocated(location) ? location : findLocation(location),
      participants: record.participants.map(({ id, role }) => ({
        who: findParticipant(id),
        role: findRole(role),
      })),
      evidence: actors.linkEvidence(record.evidence),
      participations: back.participations(record.id),
      involvements: back.involvements(record.id),
      disagreements: back.disagreements(record.id),
    };
    enterCitations(back, event.evidence, (evidence) => ({
      kind: "event",
      record: event,
      evidence,
    }));
    return event;
  });
}

function isUnlocated(location: string): location is Unlocated {
  return unlocated.some((word) => word === location);
}

function linkParticipations(
  records: BriefingRecords,
  actors: Actors,
  events: readonly BriefingEvent[],
  back: BackLinks,
): Participation[] {
  const findEvent = finderOf("event", events);
  const findPerson = finderOf("person", actors.persons);
  const findWho = finderOf("place or organisation", [
    ...actors.places,
    ...actors.organisations,
  ]);
  const findRole = finderOf("role", records.roles);
  return records.participations.map((record) => {
    const participation: Participation = {
      ...record,
      event: findEvent(record.event),
      who: findWho(record.who),
      role: findRole(record.role),
      persons: record.persons.map(findPerson),
      evidence: actors.linkEvidence(record.evidence),
      disagreements: back.disagreements(record.id),
    };
    for (const id of [record.event, record.who, ...record.persons]) {
      back.participations(id).push(participation);
    }
    enterCitations(back, participation.evidence, (evidence) => ({
      kind: "participation",
      record: participation,
      evidence,
    }));
    return participation;
  });
}

function linkInvolvements(
  records: BriefingRecords,
  actors: Actors,
  { phases, events }: Pick<History, "phases" | "events">,
  back: BackLinks,
): Involvement[] {
  const findPlace = finderOf("place", actors.places);
  const findPhase = finderOf("phase", phases);
  const findEvent = finderOf("event", events);
  const findPart = finderOf("part", records.parts);
  return records.involvements.map((record) => {
    const { event } = record;
    const involvement: Involvement = {
      ...record,
      place: findPlace(record.place),
      phase: findPhase(record.phase),
      role: findPart(record.role),
      event: event === undefined ? undefined : findEvent(event),
      evidence: actors.linkEvidence(record.evidence),
      disagreements: back.disagreements(record.id),
    };
    back.involvements(record.place).push(involvement);
    if (event !== undefined) back.involvements(event).push(involvement);
    enterCitations(back, involvement.evidence, (evidence) => ({
      kind: "involvement",
      record: involvement,
      evidence,
    }));
    return involvement;
  });
}

function linkDisagreements(
  records: BriefingRecords,
  back: BackLinks,
  linkEvidence: LinkEvidence,
): Disagreement[] {
  return records.disagreements.map((record) => {
    const disagreement: Disagreement = {
      ...record,
      positions: record.positions.map(({ text, evidence }) => ({
        text,
        evidence: linkEvidence(evidence),
      })),
      disagreements: back.disagreements(record.id),
    };
    for (const id of new Set(record.touches)) {
      back.disagreements(id).push(disagreement);
    }
    for (const { evidence } of disagreement.positions) {
      enterCitations(back, evidence, (one) => ({
        kind: "disagreement",
        record: disagreement,
        evidence: one,
      }));
    }
    return disagreement;
  });
}
