import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const types = "[Content_Types].xml";

/** The same time for every part, so that the same data gives the same bytes. */
const noTime = new Date(1980, 0, 1);

/**
 * An Office document with its parts changed: `change` gets the path and the XML of each XML part.
 * The dates of the document become `dated` (ISO, a day), and the archive bears no time of its own.
 */
export function normalizePackage(
  bytes: Uint8Array,
  dated: string,
  change: (path: string, xml: string) => string = (_path, xml) => xml,
): Uint8Array {
  // Entries for folders are no parts; some readers want the list of types to come first.
  const entries = Object.entries(unzipSync(bytes))
    .filter(([path]) => !path.endsWith("/"))
    .sort(([one], [other]) => Number(other === types) - Number(one === types));
  const names = new Set(entries.map(([path]) => `/${path}`));
  const parts = entries.map(([path, body]): [string, Uint8Array] => {
    if (!/\.(xml|rels)$/.test(path)) return [path, body];
    const xml = change(path, strFromU8(body));
    return [path, strToU8(normalizePart(path, xml, dated, names))];
  });
  return zipSync(Object.fromEntries(parts), { mtime: noTime, level: 9 });
}

function normalizePart(
  path: string,
  xml: string,
  dated: string,
  names: ReadonlySet<string>,
): string {
  if (path === "docProps/core.xml") return setDates(xml, dated);
  return path === types ? listParts(xml, names) : xml;
}

/** Leaves out the types of parts that are not there: pptxgenjs lists more masters than it makes. */
function listParts(xml: string, names: ReadonlySet<string>): string {
  return xml.replaceAll(
    /<Override\b[^>]*PartName="([^"]*)"[^>]*\/>/g,
    (whole, name: string) => (names.has(name) ? whole : ""),
  );
}

function setDates(xml: string, dated: string): string {
  return xml.replaceAll(
    /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g,
    `$1${dated}T00:00:00Z`,
  );
}
