import { z } from "zod";
import { describe, expect, test } from "vitest";
import { kinds, schemaOf, type Kind } from "../records/records";
import { meaningOf, unwrapSchema } from "../schema-tree";
import { findBrokenReferences, targetsOf } from "./reference";
import { runRule } from "./rule.sample";

describe("references", () => {
  test("to records that are there are fine", () => {
    const texts = {
      places:
        "- { kind: city, id: town, state: south }\n- id: south\n  kind: state",
      organisations: "- id: office",
      persons: "- id: ada",
      locations: "- id: hall\n  place: town",
      events:
        "- location: hall\n  participants: [{ id: ada }, { id: town }, { id: office }]\n- location: online",
    };
    expect(runRule(findBrokenReferences, texts)).toEqual([]);
  });

  test("to nothing are refused, with the nearest id", () => {
    const texts = {
      sources: "- id: press-release",
      phases: "- evidence:\n    - source: pres-release",
    };
    expect(runRule(findBrokenReferences, texts)).toEqual([
      'x/phases.yaml:2:15  there is no source "pres-release"  →  did you mean press-release?',
    ]);
  });

  test("to a record of the wrong kind are refused", () => {
    const texts = {
      places: "- id: town",
      organisations: "- id: office",
      events: "- id: launch",
      persons: "- id: ada",
      participations: "- event: launch\n  who: ada\n  persons: [office]",
    };
    expect(runRule(findBrokenReferences, texts)).toEqual([
      'x/participations.yaml:2:8  there is no place, organisation "ada"  →  add it to places.yaml or organisations.yaml, or use one of: town, office',
      'x/participations.yaml:3:13  there is no person "office"  →  add it to persons.yaml, or use one of: ada',
    ]);
  });

  test("of the briefing to its occasion and phase are followed", () => {
    const texts = {
      briefing: "occasion: lunch\nphase: one\nboundaries: nowhere",
      events: "- id: launch",
      phases: "[]",
    };
    expect(runRule(findBrokenReferences, texts)).toEqual([
      expect.stringContaining('1:11  there is no event "lunch"'),
      expect.stringMatching(
        /2:8 {2}there is no phase "one" {2}→ {2}add it to phases\.yaml$/,
      ),
    ]);
  });

  test("to a file that could not be read are left alone", () => {
    const texts = { participations: "- who: ada" };
    expect(runRule(findBrokenReferences, texts)).toEqual([]);
  });
});

test("every id in the schemas is a record's own or has kinds to refer to", () => {
  const fields = kinds.flatMap((kind) =>
    listIdPaths(schemaOf(kind)).map((path) => ({ kind, path })),
  );
  expect(fields.length).toBeGreaterThan(30);
  for (const field of fields) {
    expect({ ...field, targets: targetsOf(field) }).not.toEqual({
      ...field,
      targets: [],
    });
  }
});

function listIdPaths(schema: unknown, path: string[] = []): string[][] {
  const inner = unwrapSchema(schema);
  if (meaningOf(inner) === "id") return [path];
  if (inner instanceof z.ZodUnion) {
    return inner.options.flatMap((option) => listIdPaths(option, path));
  }
  if (inner instanceof z.ZodArray) return listIdPaths(inner.element, path);
  if (!(inner instanceof z.ZodObject)) return [];
  return Object.entries(inner.shape).flatMap(([key, field]) =>
    listIdPaths(field, [...path, key]),
  );
}

test("a participant may be a place, an organisation or a person", () => {
  const field = { kind: "events" as Kind, path: ["participants", 0, "id"] };
  expect(targetsOf(field)).toEqual(["places", "organisations", "persons"]);
});
