import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { expect, test } from "vitest";
import { normalizePackage } from "./normalize-package";

const core =
  '<c xmlns:dcterms="d"><dcterms:created a="b">2031-05-05T11:11:11Z</dcterms:created></c>';

function pack(mtime: Date): Uint8Array {
  return zipSync(
    { "docProps/core.xml": strToU8(core), "a.png": strToU8("<x>") },
    { mtime },
  );
}

test("the document bears the day of the data, whenever it was made", () => {
  const [one, other] = ["2020-01-01", "2025-06-06"].map((day) =>
    normalizePackage(pack(new Date(day)), "2026-11-23"),
  );
  expect(one).toEqual(other);
  const parts = unzipSync(one ?? new Uint8Array());
  expect(strFromU8(parts["docProps/core.xml"] ?? new Uint8Array())).toContain(
    '<dcterms:created a="b">2026-11-23T00:00:00Z<',
  );
});

test("only XML is changed", () => {
  const normalized = normalizePackage(
    pack(new Date(2020, 1, 1)),
    "2026-11-23",
    () => "<changed/>",
  );
  const parts = unzipSync(normalized);
  expect(strFromU8(parts["a.png"] ?? new Uint8Array())).toBe("<x>");
  expect(strFromU8(parts["docProps/core.xml"] ?? new Uint8Array())).toBe(
    "<changed/>",
  );
});

test("types of parts that are not there are left out, and the list comes first", () => {
  const types =
    '<Types><Override PartName="/a.xml" ContentType="x"/>' +
    '<Override PartName="/b.xml" ContentType="x"/></Types>';
  const normalized = normalizePackage(
    zipSync({
      "a.xml": strToU8("<a/>"),
      "[Content_Types].xml": strToU8(types),
    }),
    "2026-11-23",
  );
  const parts = unzipSync(normalized);
  expect(Object.keys(parts)[0]).toBe("[Content_Types].xml");
  expect(strFromU8(parts["[Content_Types].xml"] ?? new Uint8Array())).toBe(
    '<Types><Override PartName="/a.xml" ContentType="x"/></Types>',
  );
});
