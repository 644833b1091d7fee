import type { FolderFiles } from "../load/files";
import { roleTexts } from "./roles.sample";

/** A whole small briefing for tests: two states, a city, one phase. Nothing in it is real. */
export const sampleTexts: Readonly<Record<string, string>> = {
  "briefing.yaml": `id: sample
title: { en: Sample }
summary: { en: A sample. }
project: { en: Project }
languages: [en]
version: "1.0.0"
dated: "2020-01-01"
status: draft
occasion: launch
phase: phase-1
boundaries: nowhere
projection: { kind: albers, parallels: [10, 20], origin: { lat: 15, lon: 60 } }
region: { west: 50, south: 5, east: 70, north: 25 }
publisher: { name: { en: Nobody } }
disclaimer: { en: Nothing here is real. }
method:
  - { en: Made up. }
`,
  "places.yaml": `- kind: state
  id: north
  name: { en: North }
  formal: { en: Republic of North }
  endonym: { lang: ru, text: Север }
  iso3: NNN
  m49: "001"
  marker: { lat: 20, lon: 60 }
  evidence: [{ source: s1, fragment: North }]
- kind: state
  id: south
  name: { en: South }
  formal: { en: Republic of South }
  endonym: { lang: ru, text: Юг }
  iso3: SSS
  m49: "002"
  marker: { lat: 10, lon: 60 }
  evidence: [{ source: s1, fragment: South }]
- kind: city
  id: town
  name: { en: Town }
  endonym: { lang: ru, text: Город }
  state: south
  point: { lat: 11, lon: 61 }
  evidence: [{ source: s1, fragment: Town }]
`,
  ...roleTexts,
  "landmarks.yaml": `- id: lake
  kind: water
  name: { en: Lake }
  point: { lat: 15, lon: 65 }
`,
  "locations.yaml": `- id: town
  name: { en: Town }
  place: town
  precision: city
  point: { lat: 11, lon: 61 }
  evidence: [{ source: s1, fragment: Town }]
- id: far
  name: { en: Far }
  country: { en: Elsewhere }
  precision: city
  point: { lat: -30, lon: -60 }
  evidence: [{ source: s1, fragment: Far }]
`,
  "organisations.yaml": `- id: office
  name: { en: Office }
  part_of: union
  seat: town
  part: { en: It organised the launch. }
  evidence: [{ source: s2, fragment: the Office organised }]
- id: union
  name: { en: Union }
  part: { en: The Office belongs to it. }
  evidence: [{ source: s2, fragment: the Office of the Union }]
`,
  "persons.yaml": `- id: ada
  name: { en: Ada }
  titles:
    - text: { en: Minister }
      place: north
      known: "2018-04-30"
      evidence: [{ source: s2, fragment: Minister Ada, shows: read }]
`,
  "sources.yaml": `- id: s1
  kind: dataset
  title: { en: Gazetteer }
  titled: original
  publisher: { en: Nobody }
  url: https://example.org/gazetteer
  language: en
  retrieved: "2020-01-01"
- id: s2
  kind: un
  title: { en: Release }
  titled: described
  publisher: { en: Nobody }
  date: "2018-05"
  language: en
  retrieved: "2020-01-01"
`,
  "phases.yaml": `- id: phase-1
  number: 1
  name: { en: First phase }
  interval: "2018-01/"
  summary: { en: It began in 2018. }
  evidence: [{ source: s2, fragment: began in January 2018 }]
`,
  "events.yaml": `- id: launch
  kind: project
  phase: phase-1
  name: { en: Launch }
  summary: { en: The project was launched. }
  date: "2018-04-30"
  location: town
  participants:
    - { id: office, role: organiser }
    - { id: ada, role: participant }
  evidence: [{ source: s2, fragment: launched in Town }]
- id: meeting
  kind: project
  phase: phase-1
  name: { en: Meeting }
  summary: { en: Experts met. }
  date: "2018-02"
  location: far
  participants: [{ id: north, role: participant }]
  evidence: [{ source: s2, fragment: experts met in Far }]
`,
  "participations.yaml": `- id: north-meeting
  event: meeting
  who: north
  role: participant
  statement: { en: North took part. }
  evidence: [{ source: s2, fragment: from North }]
- id: north-launch
  event: launch
  who: north
  role: delegation
  persons: [ada]
  statement: { en: North sent its minister. }
  evidence: [{ source: s2, fragment: Minister Ada of North }]
- id: south-launch
  event: launch
  who: south
  role: host
  statement: { en: South was the host. }
  evidence: [{ source: s2, fragment: hosted by South }]
- id: town-launch
  event: launch
  who: town
  role: venue
  statement: { en: The launch took place in Town. }
  evidence: [{ source: s2, fragment: launched in Town }]
`,
  "involvements.yaml": `- id: north-phase-1
  place: north
  phase: phase-1
  role: participant
  event: meeting
  statement: { en: North met with experts. }
  evidence: [{ source: s2, fragment: from North }]
`,
  "disagreements.yaml": `- id: host
  question: { en: Who was the host? }
  positions:
    - text: { en: South. }
      evidence: [{ source: s2, fragment: hosted by South }]
  shown: { en: South. }
  touches: [south-launch, town]
`,
};

/** The sample as it would be read from disk; some files with other text, null for none. */
export function sampleFolder(
  changes: Readonly<Record<string, string | null>> = {},
): FolderFiles {
  const texts = Object.entries({ ...sampleTexts, ...changes });
  const files = texts.flatMap(([name, text]) =>
    text === null ? [] : { name, bytes: new TextEncoder().encode(text) },
  );
  return { name: "sample", path: "data/sample", files };
}
