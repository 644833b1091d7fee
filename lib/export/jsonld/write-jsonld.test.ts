import { sampleTerms } from "../terms/data-terms.sample";
import jsonld from "jsonld";
import { beforeAll, describe, expect, test } from "vitest";
import { sampleFolder, sampleTexts } from "../../briefing/briefing.sample";
import { buildBriefing } from "../../load/build-briefing";
import { listStatements } from "../../briefing/statements";
import { dataEndings } from "../../url/data-files";
import { writeJsonLd } from "./write-jsonld";

const briefing = buildBriefing(sampleFolder());
const file = "https://maps.example.org/data/sample.jsonld";
const schema = (name: string) => `https://schema.org/${name}`;

/** The file is read where there is no network. */
const documentLoader = (url: string) => {
  throw new Error(`no network: ${url}`);
};

type Value = Record<string, unknown> & { "@id"?: string; "@type"?: string[] };

/** Every node of the expanded graph, nested ones too. */
function collect(value: unknown): Value[] {
  if (Array.isArray(value)) return value.flatMap(collect);
  if (typeof value !== "object" || value === null) return [];
  const inner = Object.values(value).flatMap(collect);
  return "@type" in value ? [value as Value, ...inner] : inner;
}

describe("JSON-LD", () => {
  let nodes: Value[] = [];
  const ofType = (type: string) =>
    nodes.filter((node) => node["@type"]?.includes(schema(type)));
  const find = (id: string) =>
    nodes.find((node) => node["@id"] === `${file}#${id}`);

  beforeAll(async () => {
    const text = JSON.stringify(
      writeJsonLd(briefing, {
        map: "https://maps.example.org/en/sample/",
        terms: sampleTerms,
        absolute: (path) => `https://maps.example.org${path}`,
      }),
    );
    const document = JSON.parse(text) as object;
    nodes = collect(await jsonld.expand(document, { documentLoader }));
  });

  test("describes the data set: version, languages, licence, sources, other files", () => {
    expect(ofType("Dataset").map((node) => node["@id"])).toEqual([
      `${file}#briefing:sample`,
      `${file}#source:s1`,
    ]);
    expect(find("briefing:sample")).toMatchObject({
      [schema("version")]: [{ "@value": "1.0.0" }],
      [schema("inLanguage")]: [{ "@value": "en" }],
      [schema("license")]: [{}],
      [schema("isBasedOn")]: [
        { "@id": `${file}#source:s1` },
        { "@id": `${file}#source:s2` },
      ],
      [schema("temporalCoverage")]: [{ "@value": "2018-02/2018-04-30" }],
    });
    expect(ofType("DataDownload")).toHaveLength(dataEndings.length);
  });

  test("has a node for every record", () => {
    expect(ofType("Country")).toHaveLength(3);
    expect(ofType("City")).toHaveLength(1);
    expect(ofType("Person")).toHaveLength(briefing.persons.length);
    expect(ofType("Event")).toHaveLength(
      briefing.events.length + briefing.phases.length,
    );
    for (const { id } of briefing.organisations) {
      expect(find(`organisation:${id}`)).toBeDefined();
    }
  });

  test("has every statement, and every piece of evidence with its source", () => {
    for (const { id } of listStatements(briefing)) {
      expect(find(id), id).toMatchObject({
        [schema("citation")]: expect.anything() as unknown,
      });
    }
    const quotations = ofType("Quotation");
    expect(quotations).toHaveLength(
      briefing.sources.flatMap(({ citations }) => citations).length,
    );
    for (const quotation of quotations) {
      expect(quotation).toMatchObject({
        [schema("isPartOf")]: [{}],
        [schema("text")]: [{}],
        [schema("keywords")]: expect.arrayContaining([
          { "@value": "supports" },
        ]) as unknown,
      });
    }
  });

  test("evidence says whether it supports, and when more was read than is quoted", () => {
    const keywordsOf = (id: string) => {
      const [quotation] = find(id)?.[schema("citation")] as Value[];
      return quotation?.[schema("keywords")];
    };
    expect(keywordsOf("participation:north-launch")).toEqual([
      { "@value": "supports" },
    ]);
    expect(keywordsOf("title:ada:north:2018-04-30")).toEqual([
      { "@value": "supports" },
      { "@value": "read" },
    ]);
  });

  test("tells a role at the property of the event that it is a role of", () => {
    expect(find("participation:south-launch")).toMatchObject({
      "@type": [schema("Role")],
      [schema("attendee")]: [{ "@id": `${file}#place:south` }],
      [schema("roleName")]: [{ "@value": "host" }],
      [schema("startDate")]: [{ "@value": "2018-04-30" }],
    });
    const launch = find("event:launch");
    expect(launch?.[schema("organizer")]).toHaveLength(1);
    expect(launch?.[schema("location")]).toHaveLength(2);
    expect(find("phase:phase-1")).not.toHaveProperty([schema("endDate")]);
  });

  test("says what a position is about", () => {
    expect(find("disagreement:host:1")?.[schema("about")]).toMatchObject([
      { "@id": `${file}#place:town` },
      { "@id": `${file}#location:town` },
      { "@id": `${file}#participation:south-launch` },
    ]);
  });

  test("keeps the language of each text", () => {
    expect(find("place:north")?.[schema("name")]).toEqual([
      { "@language": "en", "@value": "North" },
      { "@language": "ru", "@value": "Север" },
    ]);
  });

  test("refers to no node that is not there", () => {
    const there = new Set(nodes.map((node) => node["@id"]));
    const text = JSON.stringify(nodes);
    for (const [, id] of text.matchAll(/"@id":"([^"]+#[^"]+)"/g)) {
      expect(there.has(id), id).toBe(true);
    }
  });
});

describe("the time that JSON-LD says a briefing covers", () => {
  const cover = (meeting: string) => {
    const records = sampleFolder({
      "events.yaml": (sampleTexts["events.yaml"] ?? "").replace(
        'date: "2018-02"',
        `date: "${meeting}"`,
      ),
    });
    const graph = writeJsonLd(buildBriefing(records), {
      map: "",
      terms: sampleTerms,
      absolute: (path) => path,
    })["@graph"];
    return graph[0]?.temporalCoverage;
  };

  test.each([
    [
      "the last event to begin is the last to end",
      "2018-02/2018-03",
      "2018-02/2018-04-30",
    ],
    ["an earlier event ends after it", "2018-02/2018-06", "2018-02/2018-06"],
    ["nobody says when an earlier event ended", "2018-02/", "2018-02/.."],
  ])("where %s", (_, meeting, covered) => {
    expect(cover(meeting)).toBe(covered);
  });
});
