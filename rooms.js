// @ts-check
/**
 * The rooms of the project, the lowest first. A file imports from its own room and from those
 * before it, never from one after it, so that no circle of rooms can come about (eslint.config.js).
 * A folder that is not named here belongs to the room that holds it.
 */
const lib = [
  "lib/text",
  "lib/images",
  "lib/office",
  "lib/policy",
  "lib/serving",
  "lib/theme",
  "lib/dates",
  "lib/geometry",
  "lib/fonts",
  "lib/url",
  "lib/briefing/schema",
  "lib/briefing",
  "lib/citations",
  "lib/citations/csl",
  "lib/citations/styles",
  "lib/embed",
  "lib/versions",
  "lib/check/records",
  "lib/check/rules",
  "lib/messages",
  "lib/check",
  "lib/load",
  "lib/views",
  "lib/export/terms",
  "lib/export/fields",
  "lib/export/csv",
  "lib/export/geojson",
  "lib/export/jsonld",
  "lib/export/sheets",
  "lib/export/package",
  "lib/export",
  "lib/search",
  "lib/timeline",
  "lib/map/drawing",
  "lib/map/labels",
  "lib/map",
  "lib/sheet",
];

const browser = [
  "browser/bundle",
  "browser/keys",
  "browser/clipboard",
  "browser/served",
  "browser/leaflet",
  "browser/explorer",
  "browser/notes",
  "browser/embed",
  "browser/host",
  "browser/one-file",
];

const wording = [
  "wording/page",
  "wording/record",
  "wording/cite",
  "wording/clearance",
  "wording/map",
  "wording/figure",
  "wording/embed",
  "wording/download",
  "wording/search",
  "wording/versions",
];

const documents = [
  "documents/office",
  "documents/pdf-file",
  "documents/citations",
  "documents/data",
  "documents/oembed",
  "documents/search-index",
  "documents/versions",
  "documents/figure",
  "documents/report",
  "documents/docx",
  "documents/pptx",
  "documents/pdf",
  "documents",
];

const components = [
  "components/page",
  "components/download",
  "components/record",
  "components/spatial",
  "components/cite",
  "components/search",
  "components/versions",
  "components/actors",
  "components/disagreements",
  "components/events",
  "components/sources",
  "components/table",
  "components/map",
  "components/timeline",
  "components/embed",
  "components/one-file",
  "components/explorer",
];

export const rooms = [
  "data",
  "messages",
  "types",
  ...lib,
  "i18n",
  ...browser,
  ...wording,
  ...documents,
  ...components,
  "app",
  "scripts",
  "e2e",
  "tests",
];

/** The same for tests, which take samples from anywhere in their own part of the project. */
export const parts = [
  "data",
  "messages",
  "types",
  "lib",
  "i18n",
  "browser",
  "wording",
  "documents",
  "components",
  "app",
  "scripts",
  "e2e",
  "tests",
];

/** Neither of these imports the other: a document is no page. */
export const apart = [["components", "documents"]];
