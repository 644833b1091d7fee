import type {
  Briefing,
  BriefingEvent,
  Participant,
  Phase,
  Role,
} from "../../briefing/model";
import { kindOf } from "../../briefing/kind-of";
import type { Statement } from "../../briefing/statements";
import {
  describeDates,
  localValues,
  quoteEvidence,
  stateRole,
  type Node,
  type Refer,
} from "./node";

/** Phases and events, with the roles in them. */
export function listHistoryNodes(
  briefing: Briefing,
  statements: readonly Statement[],
  refer: Refer,
): Node[] {
  return [
    ...briefing.phases.map((phase) => describePhase(phase, statements, refer)),
    ...briefing.events.map((event) => describeEvent(event, statements, refer)),
    ...statements
      .filter(({ kind }) => kind === "disagreement")
      .map((one) => describePosition(one, briefing, statements, refer)),
  ];
}

/** A phase is an event of which its events are part; an involvement tells what it is about. */
function describePhase(
  phase: Phase,
  statements: readonly Statement[],
  refer: Refer,
): Node {
  const involvements = statements.filter(
    (one) => one.kind === "involvement" && one.phase === phase,
  );
  return {
    "@type": "Event",
    ...refer(`phase:${phase.id}`),
    name: localValues(phase.name),
    ...describeDates(phase.interval),
    description: localValues(phase.summary),
    subEvent: phase.events.map(({ id }) => refer(`event:${id}`)),
    about: involvements.map((one) => ({
      "@type": "Role",
      ...refer(one.id),
      about: one.place && refer(`place:${one.place.id}`),
      roleName: one.role?.id,
      subjectOf: one.event && refer(`event:${one.event.id}`),
      ...stateRole(one, refer),
    })),
    subjectOf: phase.statements.map(({ text, evidence }, index) => ({
      "@type": "Claim",
      ...refer(`phase:${phase.id}:${index + 1}`),
      text: localValues(text),
      citation: quoteEvidence(evidence, refer),
    })),
    citation: quoteEvidence(phase.evidence, refer),
  };
}

function describeEvent(
  event: BriefingEvent,
  statements: readonly Statement[],
  refer: Refer,
): Node {
  const { location, phase } = event;
  const roles = [
    ...statements
      .filter((one) => one.kind === "participation" && one.event === event)
      .map((one) => describeParticipation(one, refer)),
    ...event.participants
      .filter((one) => !isStated(one, event))
      .map(({ who, role }) => makeRole(role, who, refer)),
  ];
  const place =
    location === "online"
      ? { "@type": "VirtualLocation", name: "online" }
      : typeof location !== "string" && refer(`location:${location.id}`);
  return {
    "@type": "Event",
    ...refer(`event:${event.id}`),
    name: localValues(event.name),
    ...describeDates(event.date),
    description: localValues(event.summary),
    disambiguatingDescription: localValues(event.date_note),
    genre: event.kind,
    superEvent: phase && refer(`phase:${phase.id}`),
    ...groupRoles([
      ...(place === false ? [] : [{ property: "location", node: place }]),
      ...roles,
    ]),
    citation: quoteEvidence(event.evidence, refer),
  };
}

type RoleNode = { property: string; node: unknown };

function groupRoles(roles: readonly RoleNode[]): Record<string, unknown[]> {
  const grouped: Record<string, unknown[]> = {};
  for (const { property, node } of roles) {
    grouped[property] = [...(grouped[property] ?? []), node];
  }
  return grouped;
}

/**
 * A role repeats the property at which it is (https://schema.org/Role): the one of an event that says
 * most of the role and no more than it does. schema.org has no word for a host.
 */
function makeRole(
  role: Role,
  who: Participant["who"],
  refer: Refer,
  rest: Record<string, unknown> = {},
): RoleNode {
  const property = role.schema_org;
  const node = {
    "@type": "Role",
    [property]: refer(`${kindOf(who)}:${who.id}`),
    roleName: role.id,
    ...rest,
  };
  return { property, node };
}

/** Whether a participation says the same, with evidence of its own. */
function isStated({ who, role }: Participant, event: BriefingEvent): boolean {
  return event.participations.some(
    (one) => one.who === who && one.role === role,
  );
}

function describeParticipation(one: Statement, refer: Refer): RoleNode {
  const { role } = one;
  const who = one.place ?? one.organisation;
  if (who === undefined || role === undefined || !("schema_org" in role))
    throw new Error(`export: nobody, or no role, in ${one.id}`);
  return makeRole(role, who, refer, {
    ...refer(one.id),
    disambiguatingDescription: localValues(one.level),
    subjectOf: one.persons?.map(({ id }) => refer(`person:${id}`)),
    ...stateRole(one, refer),
  });
}

/** One answer to a question that sources answer differently, about all that it touches. */
function describePosition(
  one: Statement,
  { sources }: Briefing,
  statements: readonly Statement[],
  refer: Refer,
): Node {
  const touched = (record: Pick<Statement, "disagreements">) =>
    one.disagreements.every((question) =>
      record.disagreements.includes(question),
    );
  return {
    "@type": "Claim",
    ...refer(one.id),
    name: localValues(one.question),
    text: localValues(one.text),
    disambiguatingDescription: localValues(one.note),
    about: [
      ...statements
        .filter(({ kind }) => kind !== "disagreement")
        .filter(touched)
        .map(({ id }) => refer(id)),
      ...sources.filter(touched).map(({ id }) => refer(`source:${id}`)),
    ],
    citation: quoteEvidence(one.evidence, refer),
  };
}
