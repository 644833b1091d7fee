const office = "application/vnd.openxmlformats-officedocument";
const utf8 = "; charset=utf-8";

/**
 * The media type of each ending that a build, a publication or the tree of an earlier version has. All
 * servers are told these: left to themselves they know no GeoJSON, and name no encoding.
 */
export const mediaTypes: Readonly<Record<string, string>> = {
  atom: `application/atom+xml${utf8}`,
  bib: `application/x-bibtex${utf8}`,
  css: `text/css${utf8}`,
  csv: `text/csv${utf8}`,
  docx: `${office}.wordprocessingml.document`,
  geojson: `application/geo+json${utf8}`,
  html: `text/html${utf8}`,
  ico: "image/vnd.microsoft.icon",
  js: `text/javascript${utf8}`,
  json: `application/json${utf8}`,
  jsonld: `application/ld+json${utf8}`,
  pdf: "application/pdf",
  png: "image/png",
  pptx: `${office}.presentationml.presentation`,
  ris: `application/x-research-info-systems${utf8}`,
  sha256: `text/plain${utf8}`,
  svg: `image/svg+xml${utf8}`,
  txt: `text/plain${utf8}`,
  woff2: "font/woff2",
  xlsx: `${office}.spreadsheetml.sheet`,
  // What oEmbed asks for; a map of a site may be either.
  xml: `text/xml${utf8}`,
};

/** The media type of a file by its name; null for an ending that no build writes. */
export function mediaTypeOf(file: string): string | null {
  const [, ending = ""] = /\.([^./]+)$/.exec(file) ?? [];
  return Object.hasOwn(mediaTypes, ending)
    ? (mediaTypes[ending] ?? null)
    : null;
}

/** Whether a file is text, which is sent compressed; the others are packed by themselves. */
export function isText(file: string): boolean {
  return mediaTypeOf(file)?.endsWith(utf8) ?? false;
}
