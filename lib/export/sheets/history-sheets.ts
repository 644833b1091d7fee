import type {
  Briefing,
  BriefingEvent,
  Correction,
  Disagreement,
  Involvement,
  Participation,
  Phase,
  Position,
} from "../../briefing/model";
import { join, joinIds } from "../csv/column";
import { createLocal, makeSheet, type Sheet } from "./sheet";

export function makeParticipationSheet(briefing: Briefing): Sheet {
  const local = createLocal(briefing);
  return makeSheet<Participation>("participations", briefing.participations, [
    { name: "id", value: ({ id }) => id },
    { name: "event", value: ({ event }) => event.id },
    { name: "date", value: ({ event }) => event.date },
    { name: "who", value: ({ who }) => who.id },
    ...local<Participation>("who", ({ who }) => who.name),
    { name: "role", value: ({ role }) => role.id },
    ...local<Participation>("level", ({ level }) => level),
    {
      name: "persons",
      value: ({ persons }) => join(persons.map(({ id }) => id)),
    },
    ...local<Participation>("statement", ({ statement }) => statement),
    ...local<Participation>("unknowns", ({ unknowns }) => unknowns),
    {
      name: "disagreement_ids",
      value: ({ disagreements }) => joinIds(disagreements),
    },
  ]);
}

export function makeInvolvementSheet(briefing: Briefing): Sheet {
  const local = createLocal(briefing);
  return makeSheet<Involvement>("involvements", briefing.involvements, [
    { name: "id", value: ({ id }) => id },
    { name: "place", value: ({ place }) => place.id },
    ...local<Involvement>("place", ({ place }) => place.name),
    { name: "phase", value: ({ phase }) => phase.id },
    { name: "role", value: ({ role }) => role.id },
    { name: "event", value: ({ event }) => event?.id },
    { name: "date", value: ({ event }) => event?.date },
    ...local<Involvement>("statement", ({ statement }) => statement),
    ...local<Involvement>("unknowns", ({ unknowns }) => unknowns),
    {
      name: "disagreement_ids",
      value: ({ disagreements }) => joinIds(disagreements),
    },
  ]);
}

export function makeEventSheet(briefing: Briefing): Sheet {
  const local = createLocal(briefing);
  return makeSheet<BriefingEvent>("events", briefing.events, [
    { name: "id", value: ({ id }) => id },
    { name: "kind", value: ({ kind }) => kind },
    { name: "phase", value: ({ phase }) => phase?.id },
    ...local<BriefingEvent>("name", ({ name }) => name),
    { name: "date", value: ({ date }) => date },
    ...local<BriefingEvent>("date_note", (one) => one.date_note),
    {
      name: "location",
      value: ({ location }) =>
        typeof location === "object" ? location.id : location,
    },
    {
      name: "participants",
      value: ({ participants }) =>
        join(participants.map(({ who, role }) => `${who.id}:${role.id}`)),
    },
    ...local<BriefingEvent>("summary", ({ summary }) => summary),
    {
      name: "disagreement_ids",
      value: ({ disagreements }) => joinIds(disagreements),
    },
  ]);
}

export function makePhaseSheet(briefing: Briefing): Sheet {
  const local = createLocal(briefing);
  return makeSheet<Phase>("phases", briefing.phases, [
    { name: "id", value: ({ id }) => id },
    { name: "number", value: ({ number }) => number },
    ...local<Phase>("name", ({ name }) => name),
    { name: "interval", value: ({ interval }) => interval },
    ...local<Phase>("summary", ({ summary }) => summary),
    ...local<Phase>("unknowns", ({ unknowns }) => unknowns),
    {
      name: "disagreement_ids",
      value: ({ disagreements }) => joinIds(disagreements),
    },
    ...local<Phase>("statements", ({ statements }) =>
      statements.map(({ text }) => text),
    ),
  ]);
}

type PositionRow = {
  disagreement: Disagreement;
  position: Position;
  number: number;
};

export function makeDisagreementSheet(briefing: Briefing): Sheet {
  const local = createLocal(briefing);
  const rows = briefing.disagreements.flatMap((disagreement) =>
    disagreement.positions.map((position, index) => ({
      disagreement,
      position,
      number: index + 1,
    })),
  );
  return makeSheet<PositionRow>("disagreements", rows, [
    { name: "id", value: ({ disagreement }) => disagreement.id },
    { name: "position", value: ({ number }) => number },
    ...local<PositionRow>("question", (row) => row.disagreement.question),
    ...local<PositionRow>("text", ({ position }) => position.text),
    ...local<PositionRow>("shown", (row) => row.disagreement.shown),
    {
      name: "touches",
      value: ({ disagreement }) => join(disagreement.touches),
    },
  ]);
}

export function makeCorrectionSheet(briefing: Briefing): Sheet {
  const local = createLocal(briefing);
  return makeSheet<Correction>("corrections", briefing.corrections, [
    { name: "id", value: ({ id }) => id },
    { name: "since", value: ({ since }) => since },
    { name: "corrected_in", value: (one) => one.corrected_in },
    { name: "touches", value: ({ touches }) => join(touches) },
    ...local<Correction>("wrong", ({ wrong }) => wrong),
    ...local<Correction>("why", ({ why }) => why),
  ]);
}
