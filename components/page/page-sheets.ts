/** Style sheets of pages, in their order: what comes later is heard above what is before it. */
export const pageSheets = [
  "components/page/type.css",
  "components/page/sizes.css",
  "components/page/page.css",
  "components/page/lists.css",
  "components/page/page-index.css",
  "components/page/briefing-list.css",
  "components/record/record.css",
  "components/record/record-links.css",
  "components/map/map.css",
  "components/map/map-on-pages.css",
  "components/map/hatch.css",
  "components/map/controls.css",
  "browser/leaflet/map-buttons.css",
  "browser/leaflet/leaflet-core.css",
  "browser/leaflet/live.css",
  "components/explorer/explorer.css",
  "components/embed/embed-dialog.css",
  "components/download/download-menu.css",
  "components/search/search.css",
  "components/page/print.css",
];

/** Those of pages outside of a language: the root, and the page for addresses that lead nowhere. */
export const bareSheets = [
  "components/page/type.css",
  "components/page/sizes.css",
  "components/page/page.css",
  "components/page/briefing-list.css",
];
