import type { FolderFiles } from "../load/files";
import { roleTexts } from "./roles.sample";

/**
 * The least that the data check accepts, on real boundaries: one place, one event, one source, one
 * language, no version kept, and no record of any kind that can be done without. Nothing in it is
 * real but the map.
 */
export const smallestTexts: Readonly<Record<string, string>> = {
  "briefing.yaml": `id: smallest
title: { en: Smallest }
summary: { en: The least that can be published. }
project: { en: Project }
languages: [en]
version: "1.0.0"
dated: "2020-01-01"
status: draft
occasion: launch
phase: phase-1
boundaries: central-asia
projection:
  { kind: albers, parallels: [38.5, 52], origin: { lat: 45, lon: 67 } }
region: { west: 46, south: 35, east: 88, north: 56 }
publisher: { name: { en: Nobody } }
disclaimer: { en: Nothing here is real. }
method: []
`,
  "places.yaml": `- kind: state
  id: uzbekistan
  name: { en: Uzbekistan }
  formal: { en: Republic of Uzbekistan }
  endonym: { lang: uz-Latn, text: Oʻzbekiston }
  iso3: UZB
  m49: "860"
  marker: { lat: 41.8, lon: 63.5 }
  evidence: [{ source: s1, fragment: Uzbekistan }]
`,
  "sources.yaml": `- id: s1
  kind: un
  title: { en: Release }
  titled: described
  publisher: { en: Nobody }
  language: en
  retrieved: "2020-01-01"
`,
  "phases.yaml": `- id: phase-1
  number: 1
  name: { en: First phase }
  interval: "2018-01/"
  summary: { en: It began in 2018. }
  evidence: [{ source: s1, fragment: began in January 2018 }]
`,
  "events.yaml": `- id: launch
  kind: project
  phase: phase-1
  name: { en: Launch }
  summary: { en: The project was launched. }
  date: "2018-04-30"
  location: not-stated
  participants: []
  evidence: [{ source: s1, fragment: was launched }]
`,
  "participations.yaml": `- id: uzbekistan-launch
  event: launch
  who: uzbekistan
  role: delegation
  statement: { en: Uzbekistan sent a delegation. }
  evidence: [{ source: s1, fragment: a delegation of Uzbekistan }]
`,
  ...roleTexts,
  "landmarks.yaml": "[]\n",
  "locations.yaml": "[]\n",
  "organisations.yaml": "[]\n",
  "persons.yaml": "[]\n",
  "involvements.yaml": "[]\n",
  "disagreements.yaml": "[]\n",
};

/** That briefing as it would be read from disk; some files with other text. */
export function smallestFolder(
  changes: Readonly<Record<string, string>> = {},
): FolderFiles {
  const texts = Object.entries({ ...smallestTexts, ...changes });
  const files = texts.map(([name, text]) => ({
    name,
    bytes: new TextEncoder().encode(text),
  }));
  return { name: "smallest", path: "data/smallest", files };
}
