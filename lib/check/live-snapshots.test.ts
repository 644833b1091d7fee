import { describe, expect, test } from "vitest";
import { dataFolder, readFolder } from "../load/files";
import { listBriefings } from "../load/load";
import { compareRecords } from "../versions/compare-records";
import { keepRecords } from "../versions/kept-records";
import { readSnapshot } from "../versions/snapshot";
import { checkBriefing } from "./check-briefing";
import { publishFolder } from "./check-published.sample";
import { kinds } from "./records/records";

describe.each(listBriefings())("%s", (id) => {
  const folder = readFolder(id);
  const { records } = checkBriefing(folder);
  if (records === null) throw new Error(`bad data in ${dataFolder}`);
  const { path, text } = publishFolder(folder);
  const published = readSnapshot(text, path);
  /** What is kept of one kind of record beside the briefing's own. */
  const pick = (kind: string, own: unknown) =>
    keepRecords({ briefing: records.briefing, [kind]: own } as typeof records);

  test("a snapshot holds the records of every kind of file", () => {
    expect(Object.keys(published.records ?? {}).sort()).toEqual(
      [...kinds].sort(),
    );
  });

  test("not one field of any kind of record can be changed or left out", () => {
    expect(compareRecords(published, published)).toEqual([]);
    const unnoticed = Object.entries(records).flatMap(([kind, own]) => {
      const before = { ...published, records: pick(kind, own) };
      return [...listFields(own)].flatMap(([field, edit]) => {
        const copy = structuredClone(own);
        edit(copy);
        const after = { ...published, records: pick(kind, copy) };
        const found = compareRecords(before, after) ?? [];
        return found.some((one) => one.kind === kind)
          ? []
          : [`${kind}.${field}`];
      });
    });
    const clearance = unnoticed.filter((name) =>
      /^briefing\.(status|clearance\..+)$/.test(name),
    );
    expect(unnoticed).toEqual(clearance);
    expect(clearance).toContain("briefing.status");
  });
});

/** A way to change each field that any record has, once for each kind of record. */
function listFields(value: unknown) {
  const fields = new Map<string, (copy: object) => void>();
  const visit = (part: unknown, path: (string | number)[]): void => {
    if (typeof part === "object" && part !== null) {
      for (const [key, inner] of Object.entries(part))
        visit(inner, [...path, Array.isArray(part) ? Number(key) : key]);
      return;
    }
    const name = path.filter((step) => typeof step === "string").join(".");
    fields.set(name, (copy) => {
      let inner = copy as Record<string | number, unknown>;
      for (const step of path.slice(0, -1)) inner = inner[step] as typeof inner;
      inner[path.at(-1) ?? ""] =
        typeof part === "number" ? part + 1 : `${String(part)} else`;
    });
  };
  visit(value, []);
  return fields;
}
