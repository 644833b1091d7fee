import { sampleFolder } from "../../briefing/briefing.sample";
import { readValidRecords } from "../../load/build-briefing";
import type { BriefingRecords } from "../../briefing/schema/briefing";

const text = (en: string) => ({ en });
const against = {
  source: "s1",
  locator: "page 2",
  fragment: "as the gazetteer has it",
  language: "fr",
  stance: "contradicts",
  shows: "read",
} as const;

const valid = readValidRecords(sampleFolder());

/** The sample with a value in every field of every part, so that each can be followed into a file. */
export function fullRecords(): BriefingRecords {
  const records = structuredClone(valid);
  const {
    briefing,
    places,
    locations,
    organisations,
    persons,
    sources,
    phases,
    events,
    participations,
    involvements,
    disagreements,
  } = records;
  // A second of what the sample has once: another to refer to.
  const [office] = organisations;
  if (office) organisations.unshift({ ...office, id: "agency" });
  const [ada] = persons;
  if (ada)
    persons.push({ ...structuredClone(ada), id: "bo", name: text("Bo") });
  const [phase] = phases;
  if (phase) {
    phase.statements = [
      { text: text("It is broader."), evidence: phase.evidence.slice(0, 1) },
    ];
    phases.push({
      ...structuredClone(phase),
      id: "phase-2",
      number: 2,
      summary: text("It went on."),
    });
  }
  const [part] = participations;
  if (part)
    participations.push({
      ...structuredClone(part),
      id: "office-launch",
      event: "launch",
      who: "office",
      role: "organiser",
    });
  const [did] = records.parts;
  if (did) did.did = text("hosted {count} in {list}");
  Object.assign(briefing, {
    disclaimer_short: text("Nothing here is real at all."),
    words: { heading: text("The launching") },
    known_as: ["all three"],
    contact: {
      name: text("Office"),
      url: "https://example.org/contact",
      email: "maps@example.org",
    },
    clearance: {
      profile: "plain",
      texts: { plain: text("Cleared.") },
      map_number: "1234",
      catalogue: "BM",
      short_name: "sample",
    },
  });
  const [north] = places;
  if (north)
    places.push({
      kind: "area",
      id: "county",
      name: text("County"),
      endonym: { lang: "ru", text: "Уезд" },
      type: text("Province"),
      code: "NN-CO",
      shape: "point",
      marker: { lat: 12, lon: 62 },
      evidence: structuredClone(north.evidence),
    });
  for (const place of places) {
    place.known_as = ["Northerners"];
    if (place.kind === "state")
      place.formal_endonym = { lang: "ru", text: "Республика" };
  }
  // In the sample a place and a location share an id; a change of one must not be one of the other.
  for (const location of locations) {
    if (location.id === "town") location.id = "square";
    location.country = text("Elsewhere");
    location.place ??= "town";
  }
  // Of the sample, this id is also a role.
  for (const one of disagreements) one.id = "who-hosted";
  for (const event of events) {
    if (event.location === "town") event.location = "square";
    event.date_note = text("By one source.");
    event.story = true;
  }
  for (const organisation of organisations) {
    organisation.abbreviation = text(organisation.id.toUpperCase());
    organisation.seat = "square";
    if (organisation.id === "agency") delete organisation.part_of;
  }
  for (const title of persons.flatMap(({ titles }) => titles))
    title.organisation = "union";
  for (const source of sources)
    Object.assign(source, {
      date: "2017",
      url: "https://example.org/source",
      path_hint: "/documents/1",
      type: "report",
      note: text("A note."),
    });
  for (const participation of participations) {
    participation.level = text("Minister");
    participation.persons = ["ada"];
  }
  for (const record of [...phases, ...participations, ...involvements])
    record.unknowns = [text("its cost")];
  records.corrections = [
    {
      id: "wrong-host",
      corrected_in: "1.0.0",
      since: "0.9.0",
      touches: ["south-launch"],
      wrong: text("North was the host."),
      why: text("The release says South."),
    },
  ];
  for (const list of evidenceLists(records)) list.push({ ...against });
  return records;
}

function evidenceLists(records: BriefingRecords) {
  const { places, locations, organisations, phases, events } = records;
  const { participations, involvements, persons, disagreements } = records;
  const cited = [
    ...[...places, ...locations, ...organisations, ...phases, ...events],
    ...[...participations, ...involvements],
    ...persons.flatMap(({ titles }) => titles),
    ...disagreements.flatMap(({ positions }) => positions),
    ...phases.flatMap(({ statements }) => statements),
  ];
  return cited.map((one) => one.evidence);
}
