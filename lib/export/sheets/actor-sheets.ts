import type {
  Briefing,
  Location,
  Organisation,
  Person,
  Place,
  Title,
} from "../../briefing/model";
import {
  occasionRole,
  occasionRoles,
  mainInvolvement,
} from "../../views/place-marks";
import { markerOf } from "../../briefing/place-shape";
import { titleId } from "../../briefing/statements";
import { join, joinIds } from "../csv/column";
import { createLocal, makeSheet, type Sheet } from "./sheet";

export function makePlaceSheet(briefing: Briefing): Sheet {
  const local = createLocal(briefing);
  return makeSheet<Place>("places", briefing.places, [
    { name: "id", value: ({ id }) => id },
    { name: "kind", value: ({ kind }) => kind },
    ...local<Place>("name", ({ name }) => name),
    ...local<Place>("formal", (one) =>
      one.kind === "state" ? one.formal : undefined,
    ),
    { name: "endonym", value: ({ endonym }) => endonym?.text },
    { name: "endonym_lang", value: ({ endonym }) => endonym?.lang },
    {
      name: "formal_endonym",
      value: (one) =>
        one.kind === "state" ? one.formal_endonym?.text : undefined,
    },
    {
      name: "iso3",
      value: (one) => (one.kind === "state" ? one.iso3 : undefined),
    },
    {
      name: "m49",
      value: (one) => (one.kind === "state" ? one.m49 : undefined),
    },
    {
      name: "state",
      value: (one) => (one.kind === "city" ? one.state?.id : undefined),
    },
    { name: "lat", value: (one) => markerOf(one).lat },
    { name: "lon", value: (one) => markerOf(one).lon },
    {
      name: "occasion_role",
      value: (one) => occasionRole(briefing, one)?.id,
    },
    {
      name: "occasion_roles",
      value: (one) => join(occasionRoles(briefing, one).map(({ id }) => id)),
    },
    {
      name: "main_involvement",
      value: (one) => mainInvolvement(briefing, one)?.id,
    },
    {
      name: "disagreement_ids",
      value: ({ disagreements }) => joinIds(disagreements),
    },
    {
      name: "code",
      value: (one) => (one.kind === "area" ? one.code : undefined),
    },
    ...local<Place>("type", (one) =>
      one.kind === "area" ? one.type : undefined,
    ),
  ]);
}

export function makeLocationSheet(briefing: Briefing): Sheet {
  const local = createLocal(briefing);
  return makeSheet<Location>("locations", briefing.locations, [
    { name: "id", value: ({ id }) => id },
    ...local<Location>("name", ({ name }) => name),
    ...local<Location>("country", ({ country }) => country),
    { name: "place", value: ({ place }) => place?.id },
    { name: "precision", value: ({ precision }) => precision },
    { name: "lat", value: ({ point }) => point.lat },
    { name: "lon", value: ({ point }) => point.lon },
  ]);
}

export function makeOrganisationSheet(briefing: Briefing): Sheet {
  const local = createLocal(briefing);
  return makeSheet<Organisation>("organisations", briefing.organisations, [
    { name: "id", value: ({ id }) => id },
    ...local<Organisation>("name", ({ name }) => name),
    ...local<Organisation>("abbreviation", (one) => one.abbreviation),
    { name: "part_of", value: (one) => one.part_of?.id },
    { name: "seat", value: ({ seat }) => seat?.id },
    ...local<Organisation>("part", ({ part }) => part),
    {
      name: "disagreement_ids",
      value: ({ disagreements }) => joinIds(disagreements),
    },
  ]);
}

type TitleRow = { person: Person; title?: Title };

export function makePersonSheet(briefing: Briefing): Sheet {
  const local = createLocal(briefing);
  const rows = briefing.persons.flatMap((person): TitleRow[] =>
    person.titles.length === 0
      ? [{ person }]
      : person.titles.map((title) => ({ person, title })),
  );
  return makeSheet<TitleRow>("persons", rows, [
    { name: "id", value: ({ person }) => person.id },
    ...local<TitleRow>("name", ({ person }) => person.name),
    {
      name: "statement_id",
      value: ({ person, title }) => title && titleId(person, title),
    },
    ...local<TitleRow>("title", ({ title }) => title?.text),
    { name: "organisation", value: ({ title }) => title?.organisation?.id },
    { name: "place", value: ({ title }) => title?.place?.id },
    { name: "known", value: ({ title }) => title?.known },
    {
      name: "disagreement_ids",
      value: ({ person }) => joinIds(person.disagreements),
    },
  ]);
}
