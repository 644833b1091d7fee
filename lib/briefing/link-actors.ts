import { enterCitations, type BackLinks } from "./back-links";
import { finderOf } from "./find-record";
import type {
  Area,
  Evidence,
  Location,
  Organisation,
  Person,
  Place,
  Source,
  State,
} from "./model";
import type {
  AreaRecord,
  CityRecord,
  PlaceRecord,
  StateRecord,
  TitleRecord,
} from "./schema/actors";
import type { BriefingRecords } from "./schema/briefing";
import type { EvidenceRecord } from "./schema/evidence-schema";

export type LinkEvidence = (evidence: readonly EvidenceRecord[]) => Evidence[];

/** Who and what a briefing speaks of: its sources, places, locations, organisations, persons. */
export type Actors = {
  sources: Source[];
  places: Place[];
  locations: Location[];
  organisations: Organisation[];
  persons: Person[];
  linkEvidence: LinkEvidence;
};

export function linkActors(records: BriefingRecords, back: BackLinks): Actors {
  const sources: Source[] = records.sources.map((source) => ({
    ...source,
    citations: back.citations(source.id),
    disagreements: back.disagreements(source.id),
  }));
  const findSource = finderOf("source", sources);
  const linkEvidence: LinkEvidence = (evidence) =>
    evidence.map((one) => {
      const source = findSource(one.source);
      return { ...one, source, language: one.language ?? source.language };
    });

  const places = linkPlaces(records.places, back, linkEvidence);
  const locations = linkLocations(records, places, back, linkEvidence);
  const organisations = linkOrganisations(
    records,
    locations,
    back,
    linkEvidence,
  );
  const persons = linkPersons(
    records,
    { places, organisations },
    back,
    linkEvidence,
  );
  return { sources, places, locations, organisations, persons, linkEvidence };
}

function linkPlaces(
  records: readonly PlaceRecord[],
  back: BackLinks,
  linkEvidence: LinkEvidence,
): Place[] {
  const linksOf = (record: PlaceRecord) => ({
    evidence: linkEvidence(record.evidence),
    participations: back.participations(record.id),
    involvements: back.involvements(record.id),
    events: back.events(record.id),
    disagreements: back.disagreements(record.id),
  });
  const isCity = (record: PlaceRecord): record is CityRecord =>
    record.kind === "city";
  const states = records
    .filter((record) => !isCity(record))
    .map((record: StateRecord | AreaRecord): State | Area => ({
      ...record,
      ...linksOf(record),
    }));
  const findState = finderOf("state", states);
  const linkCity = (record: CityRecord): Place => ({
    ...record,
    ...linksOf(record),
    state: record.state === undefined ? undefined : findState(record.state),
  });
  return records.map((record) => {
    const place = isCity(record) ? linkCity(record) : findState(record.id);
    enterCitations(back, place.evidence, (evidence) => ({
      kind: "place",
      record: place,
      evidence,
    }));
    return place;
  });
}

function linkLocations(
  records: BriefingRecords,
  places: readonly Place[],
  back: BackLinks,
  linkEvidence: LinkEvidence,
): Location[] {
  const findPlace = finderOf("place", places);
  return records.locations.map((record) => {
    const location: Location = {
      ...record,
      place: record.place === undefined ? undefined : findPlace(record.place),
      evidence: linkEvidence(record.evidence),
      events: back.eventsAt(record.id),
      disagreements: back.disagreements(record.id),
    };
    enterCitations(back, location.evidence, (evidence) => ({
      kind: "location",
      record: location,
      evidence,
    }));
    return location;
  });
}

function linkOrganisations(
  records: BriefingRecords,
  locations: readonly Location[],
  back: BackLinks,
  linkEvidence: LinkEvidence,
): Organisation[] {
  const findLocation = finderOf("location", locations);
  const findRecord = finderOf("organisation", records.organisations);
  const linked = new Map<string, Organisation>();
  // An organisation needs the one to which it belongs; the data check rules circles out.
  const link = (id: string): Organisation => {
    const known = linked.get(id);
    if (known !== undefined) return known;
    const { part_of: whole, seat, ...record } = findRecord(id);
    const organisation: Organisation = {
      ...record,
      part_of: whole === undefined ? undefined : link(whole),
      seat: seat === undefined ? undefined : findLocation(seat),
      evidence: linkEvidence(record.evidence),
      participations: back.participations(id),
      events: back.events(id),
      disagreements: back.disagreements(id),
    };
    linked.set(id, organisation);
    return organisation;
  };
  return records.organisations.map(({ id }) => {
    const organisation = link(id);
    enterCitations(back, organisation.evidence, (evidence) => ({
      kind: "organisation",
      record: organisation,
      evidence,
    }));
    return organisation;
  });
}

function linkPersons(
  records: BriefingRecords,
  actors: Pick<Actors, "places" | "organisations">,
  back: BackLinks,
  linkEvidence: LinkEvidence,
): Person[] {
  const findPlace = finderOf("place", actors.places);
  const findOrganisation = finderOf("organisation", actors.organisations);
  const linkTitle = ({ organisation, place, ...title }: TitleRecord) => ({
    ...title,
    organisation:
      organisation === undefined ? undefined : findOrganisation(organisation),
    place: place === undefined ? undefined : findPlace(place),
    evidence: linkEvidence(title.evidence),
  });
  return records.persons.map((record) => {
    const person: Person = {
      ...record,
      titles: record.titles.map(linkTitle),
      participations: back.participations(record.id),
      events: back.events(record.id),
      disagreements: back.disagreements(record.id),
    };
    for (const title of person.titles) {
      enterCitations(back, title.evidence, (evidence) => ({
        kind: "person",
        record: person,
        evidence,
      }));
    }
    return person;
  });
}
