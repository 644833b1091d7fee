import { peerPath } from "./make/folders.ts";
import type { Peer } from "./peers/list.ts";

/** What the bench has to know of a page: where it is, and how to see that it works. */
export type BenchPage = {
  name: string;
  label: string;
  note: string;
  isOurs: boolean;
  path: string;
  /** What may hold the text of the chosen place, and a piece of that text. */
  panel: string;
  text: string;
  /** Whether both sentences of the answer have to be in sight too: ours say more than one thing. */
  hasSentences: boolean;
  /**
   * Two shapes whose places on the screen tell whether the map moves; the first one is clicked.
   * `null`: the page itself tells by `window.benchPoints`.
   */
  shapes: readonly [string, string] | null;
  /** The element that holds the map, where `shapes` are given. */
  frame: string | null;
  /** What is there once everything has come, pan and zoom included. */
  complete: string | null;
  /** Whether the wheel zooms only with Ctrl. */
  zoomsWithCtrl: boolean;
};

/** What is shown: the picture, which stays for paper, and once it is there Leaflet's drawing. */
const shown = ":is(.map-live,.map-box:not([data-live]) .map-picture)";

const shapes = [
  `${shown} .map-place[data-place=kazakhstan]`,
  `${shown} .map-place[data-place=uzbekistan]`,
] as const;

/** Our own pages, in `../out`. The first one is what all others are compared with. */
const ours: readonly BenchPage[] = [
  {
    name: "embed",
    label: "Briefing Map, embed",
    note: "one document; the script is asked for from its head and runs when the browser is idle, and Leaflet in it when the reader reaches for the map",
    isOurs: true,
    path: "/embed/en/ashgabat-2018/overview.html",
    panel: "#kazakhstan",
    text: "Kazakhstan",
    hasSentences: true,
    shapes,
    frame: ".map-frame",
    complete: ".map-toolbar[data-ready]",
    zoomsWithCtrl: true,
  },
  {
    name: "explorer",
    label: "Briefing Map, explorer",
    note: "the whole page, with React and Next",
    isOurs: true,
    path: "/en/ashgabat-2018/",
    panel: ".explorer-panel :is(.record,[data-answer=kazakhstan])",
    text: "Kazakhstan",
    hasSentences: true,
    shapes,
    frame: ".map-frame",
    complete: ".map-box[data-live]",
    zoomsWithCtrl: true,
  },
];

/** The page whose values are the 1 of all ratios. */
export const yardstick = "embed";

/** All pages, ours first. */
export function listPages(peers: readonly Peer[]): BenchPage[] {
  return [...ours, ...peers.map(describePeer)];
}

function describePeer({ name, label, note, make }: Peer): BenchPage {
  return {
    name,
    label,
    note,
    isOurs: false,
    path: `${peerPath(name)}/`,
    panel: make.by === "folium" ? ".leaflet-popup-content" : "#panel",
    text: "Represented at the launch",
    hasSentences: false,
    shapes: null,
    frame: null,
    complete: null,
    zoomsWithCtrl: false,
  };
}
