import type {
  Briefing,
  Location,
  Organisation,
  Person,
  Place,
  Source,
  State,
} from "../../briefing/model";
import { markerOf } from "../../briefing/place-shape";
import type { Statement } from "../../briefing/statements";
import {
  localValues,
  quoteEvidence,
  stateRole,
  type Node,
  type Refer,
} from "./node";

/** Sources, places, locations, organisations and persons. */
export function listActorNodes(
  briefing: Briefing,
  statements: readonly Statement[],
  refer: Refer,
): Node[] {
  const titles = statements.filter(({ kind }) => kind === "title");
  const titlesOf = (person: Person) =>
    titles.filter(({ persons }) => persons?.includes(person));
  return [
    ...briefing.sources.map((source) => describeSource(source, refer)),
    ...briefing.places.map((place) => describePlace(place, refer)),
    ...briefing.locations.map((one) => describeLocation(one, refer)),
    ...briefing.organisations.map((one) => describeOrganisation(one, refer)),
    ...briefing.persons.map((person) => ({
      "@type": "Person",
      ...refer(`person:${person.id}`),
      name: localValues(person.name),
      jobTitle: titlesOf(person).map((one) => describeTitle(one, refer)),
    })),
  ];
}

function describeSource(source: Source, refer: Refer): Node {
  return {
    "@type": source.kind === "dataset" ? "Dataset" : "CreativeWork",
    ...refer(`source:${source.id}`),
    identifier: source.id,
    name: localValues(source.title),
    publisher: { "@type": "Organization", name: localValues(source.publisher) },
    datePublished: source.date,
    url: source.url,
    inLanguage: source.language,
    genre: source.kind,
    disambiguatingDescription: localValues(source.note),
  };
}

function describePlace(place: Place, refer: Refer): Node {
  const { endonym } = place;
  const state = place.kind === "city" ? place.state : undefined;
  return {
    "@type": placeTypes[place.kind],
    ...refer(`place:${place.id}`),
    name: [
      ...(localValues(place.name) ?? []),
      ...(endonym === undefined ? [] : [nameIn(endonym.lang, endonym.text)]),
    ],
    alternateName: place.kind === "state" ? formalNames(place) : undefined,
    disambiguatingDescription:
      place.kind === "area" ? localValues(place.type) : undefined,
    identifier: Object.entries(codesOf(place)).map(([propertyID, value]) => ({
      "@type": "PropertyValue",
      propertyID,
      value,
    })),
    containedInPlace: state && refer(`place:${state.id}`),
    geo: describePoint(markerOf(place)),
    citation: quoteEvidence(place.evidence, refer),
  };
}

const placeTypes = {
  state: "Country",
  area: "AdministrativeArea",
  city: "City",
} as const;

function codesOf(place: Place): Record<string, string> {
  if (place.kind === "city") return {};
  if (place.kind === "state")
    return { "ISO 3166-1 alpha-3": place.iso3, "UN M49": place.m49 };
  const list = place.code.includes("-") ? "3166-2" : "3166-1 alpha-3";
  return { [`ISO ${list}`]: place.code };
}

function formalNames({ formal, formal_endonym: own }: State) {
  const names = localValues(formal) ?? [];
  return own === undefined ? names : [...names, nameIn(own.lang, own.text)];
}

function nameIn(lang: string, text: string) {
  return { "@language": lang, "@value": text };
}

function describeLocation(location: Location, refer: Refer): Node {
  const { name, country, place, point, precision, evidence } = location;
  return {
    "@type": "Place",
    ...refer(`location:${location.id}`),
    name: localValues(name),
    containedInPlace: [
      place === undefined ? undefined : refer(`place:${place.id}`),
      country && { "@type": "Country", name: localValues(country) },
    ].filter((one) => one !== undefined),
    // The point of a country is a stand-in: nothing took place at it.
    geo: precision === "city" ? describePoint(point) : undefined,
    citation: quoteEvidence(evidence, refer),
  };
}

function describePoint({ lat, lon }: { lat: number; lon: number }): Node {
  return { "@type": "GeoCoordinates", latitude: lat, longitude: lon };
}

function describeOrganisation(one: Organisation, refer: Refer): Node {
  const { part_of: whole, seat, evidence } = one;
  return {
    "@type": "Organization",
    ...refer(`organisation:${one.id}`),
    name: localValues(one.name),
    alternateName: localValues(one.abbreviation),
    parentOrganization: whole && refer(`organisation:${whole.id}`),
    location: seat && refer(`location:${seat.id}`),
    description: localValues(one.part),
    citation: quoteEvidence(evidence, refer),
  };
}

/** A title as a role: schema.org repeats the property, `jobTitle`, within it. */
function describeTitle(statement: Statement, refer: Refer): Node {
  const { organisation, place } = statement;
  const { description, ...rest } = stateRole(statement, refer);
  return {
    "@type": "Role",
    ...refer(statement.id),
    jobTitle: description,
    affiliation: [
      organisation && refer(`organisation:${organisation.id}`),
      place && refer(`place:${place.id}`),
    ].filter((one) => one !== undefined),
    ...rest,
  };
}
