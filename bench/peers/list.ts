/** How a page of a peer is put together. */
export type PeerMake =
  | {
      by: "esbuild";
      folder: string;
      oneFile: boolean;
      geometry: "geo" | "topo";
      files?: string[];
    }
  | { by: "next"; tuned: boolean }
  | { by: "folium" };

export type Peer = {
  name: string;
  label: string;
  note: string;
  make: PeerMake;
};

type Library = {
  name: string;
  label: string;
  geometry: "geo" | "topo";
  /** Files of a package that the page fetches besides script, style and geometry. */
  files?: string[];
};

const libraries: Library[] = [
  { name: "leaflet-geojson", label: "Leaflet 1.9", geometry: "geo" },
  {
    name: "maplibre",
    label: "MapLibre GL 6",
    geometry: "geo",
    files: ["maplibre-gl/dist/maplibre-gl-worker.mjs"],
  },
  { name: "openlayers", label: "OpenLayers 10", geometry: "geo" },
  { name: "echarts", label: "ECharts 6", geometry: "geo" },
  { name: "d3-topojson", label: "D3 by hand, TopoJSON", geometry: "topo" },
  { name: "amcharts5", label: "amCharts 5", geometry: "geo" },
];

/** Every page of a peer: the usual way, and the better one that knows how to save round trips. */
export const peers: readonly Peer[] = [
  ...libraries.flatMap(({ name, label, geometry, files = [] }): Peer[] => [
    {
      name,
      label,
      note: "script and geometry are fetched, as in the library's documentation",
      make: { by: "esbuild", folder: name, oneFile: false, geometry, files },
    },
    {
      name: `${name}-one-file`,
      label: `${label}, one file`,
      note: "library, style and geometry stand in the document: one request",
      make: { by: "esbuild", folder: name, oneFile: true, geometry },
    },
  ]),
  {
    name: "react-leaflet-next",
    label: "react-leaflet in Next 16",
    note: "static export, next/dynamic with ssr: false, geometry imported",
    make: { by: "next", tuned: false },
  },
  {
    name: "react-leaflet-next-tuned",
    label: "react-leaflet in Next 16, tuned",
    note: "the same with styles in the document and the map's chunk preloaded",
    make: { by: "next", tuned: true },
  },
  {
    name: "folium",
    label: "folium",
    note: "as folium saves it, with its files served from here",
    make: { by: "folium" },
  },
];
