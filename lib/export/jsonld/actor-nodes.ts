import type {
  Briefing,
  Location,
  Organisation,
  Person,
  Place,
  Source,
  State,
} from "../../briefing/model";
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
  const isState = place.kind === "state";
  const { lang, text } = place.endonym;
  const codes = isState
    ? { "ISO 3166-1 alpha-3": place.iso3, "UN M49": place.m49 }
    : {};
  return {
    "@type": isState ? "Country" : "City",
    ...refer(`place:${place.id}`),
    name: [...(localValues(place.name) ?? []), nameIn(lang, text)],
    alternateName: isState ? formalNames(place) : undefined,
    identifier: Object.entries(codes).map(([propertyID, value]) => ({
      "@type": "PropertyValue",
      propertyID,
      value,
    })),
    containedInPlace: isState ? undefined : refer(`place:${place.state.id}`),
    geo: describePoint(isState ? place.marker : place.point),
    citation: quoteEvidence(place.evidence, refer),
  };
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
