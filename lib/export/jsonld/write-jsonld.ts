import type { Briefing } from "../../briefing/model";
import { spanOf } from "../../dates/span";
import { listStatements } from "../../briefing/statements";
import type { DataTerms } from "../terms/data-terms";
import { dataEndings, dataPath, dataTypes } from "../../url/data-files";
import { listActorNodes } from "./actor-nodes";
import { listHistoryNodes } from "./history-nodes";
import { createRefer, localValues, type Node, type Refer } from "./node";

type JsonLd = { "@context": object; "@graph": Node[] };

/** Full addresses of what the data set refers to. */
type JsonLdAddresses = {
  /** The explorer in the main language. */
  map: string;
  terms: DataTerms;
  /** The full address of a path of the site. */
  absolute: (path: string) => string;
};

/**
 * The words of schema.org, with those of them that hold addresses or days. It stands in the file, which
 * can so be read without a network.
 */
const context = {
  "@vocab": "https://schema.org/",
  ...Object.fromEntries(
    ["contentUrl", "license", "url"].map((term) => [term, { "@type": "@id" }]),
  ),
  ...Object.fromEntries(
    ["dateModified", "datePublished", "endDate", "startDate"].map((term) => [
      term,
      { "@type": "Date" },
    ]),
  ),
};

/** The briefing as JSON-LD in the words of schema.org: the data set first, then what is in it. */
export function writeJsonLd(
  briefing: Briefing,
  addresses: JsonLdAddresses,
): JsonLd {
  const file = addresses.absolute(dataPath(briefing.id, ".jsonld"));
  const refer = createRefer(file);
  const statements = listStatements(briefing);
  return {
    "@context": context,
    "@graph": [
      describeDataset(briefing, addresses, refer),
      ...listHistoryNodes(briefing, statements, refer),
      ...listActorNodes(briefing, statements, refer),
    ],
  };
}

function describeDataset(
  briefing: Briefing,
  { map, terms, absolute }: JsonLdAddresses,
  refer: Refer,
): Node {
  const { id, places, phases, events, sources, status } = briefing;
  return {
    "@type": "Dataset",
    ...refer(`briefing:${id}`),
    name: localValues(briefing.title),
    description: localValues(briefing.summary),
    about: { "@type": "Project", name: localValues(briefing.project) },
    url: map,
    identifier: id,
    inLanguage: briefing.languages,
    version: briefing.version,
    dateModified: briefing.dated,
    creativeWorkStatus: status,
    license: terms.address,
    copyrightNotice: localValues(terms.licence),
    creditText: localValues(terms.citeAs),
    isAccessibleForFree: true,
    creator: {
      "@type": "Organization",
      name: localValues(briefing.publisher.name),
      contactPoint: describeContact(briefing),
    },
    correction: briefing.corrections.map((one) => ({
      "@type": "CorrectionComment",
      ...refer(`correction:${one.id}`),
      version: one.corrected_in,
      name: localValues(one.wrong),
      text: localValues(one.why),
    })),
    usageInfo: {
      "@type": "CreativeWork",
      text: localValues(briefing.disclaimer),
    },
    measurementTechnique: briefing.method.flatMap(
      (paragraph) => localValues(paragraph) ?? [],
    ),
    spatialCoverage: places.map((place) => refer(`place:${place.id}`)),
    temporalCoverage: coverOf(briefing),
    hasPart: [
      ...phases.map((phase) => refer(`phase:${phase.id}`)),
      ...events.map((event) => refer(`event:${event.id}`)),
    ],
    isBasedOn: sources.map((source) => refer(`source:${source.id}`)),
    distribution: dataEndings.map((ending) => ({
      "@type": "DataDownload",
      contentUrl: absolute(dataPath(id, ending)),
      encodingFormat: dataTypes[ending].split(";")[0],
    })),
  };
}

function describeContact({ contact }: Briefing): Node | undefined {
  if (contact === undefined) return undefined;
  const { name, url, email } = contact;
  return { "@type": "ContactPoint", name: localValues(name), url, email };
}

/**
 * From the start of the first event to the latest end, both as precisely as they are dated; open where
 * the end of an event is not known. The event that begins last need not be the one that ends last.
 */
function coverOf({ events }: Briefing): string | undefined {
  const first = events[0]?.date.split("/")[0];
  if (first === undefined) return undefined;
  const endOf = (date: string) => spanOf(date).end ?? Infinity;
  const [latest = first] = events
    .map(({ date }) => date)
    .sort((one, other) => Math.sign(endOf(other) - endOf(one)) || 0);
  const last = endOf(latest) === Infinity ? ".." : latest.split("/").at(-1);
  return `${first}/${last}`;
}
