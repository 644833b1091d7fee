import type { FillName } from "../theme/fills";
import { lightPalette, type Palette } from "../theme/tokens";
import type { StepFill } from "../map/role-fills";
import { colourOf, disagreed, type SheetFill } from "./sheet-fill";
import { element, formatNumber, type XmlNode } from "../text/xml";

/** How a figure is coloured: its palette, and what fills the places of a role. */
export type Paint = {
  palette: Palette;
  fillOf: (fill: SheetFill, isSample: boolean) => string;
  /** Patterns that the fills refer to; `mapScale` is the scale of the map in the figure. */
  patterns: (mapScale: number) => XmlNode[];
  watermark: { fill: string; opacity: number };
  /** Width of the white edge round letters: on patterns all on the map have one. */
  halo: { width: number; isForAll: boolean };
  /** What is done to pictures; null if nothing is. */
  filter: string | null;
};

/** The colours of the map on the page. Ids of patterns begin with `id`. */
export function inColour(
  id: string,
  isHatched: boolean,
  accent: string = lightPalette.accent,
): Paint {
  const palette = { ...lightPalette, accent };
  const { idOf, hatches } = describeHatch(id, isHatched, palette);
  return {
    palette,
    fillOf: (fill, isSample) =>
      fill === disagreed ? `url(#${idOf("hatch", isSample)})` : colourOf(fill),
    patterns: hatches,
    watermark: { fill: lightPalette.caution, opacity: 0.11 },
    halo: { width: 3.6, isForAll: false },
    filter: null,
  };
}

/** What stands for itself by a pattern where there are no colours. */
export type PatternFill = FillName | StepFill;

/** Inks that a photocopier keeps. */
const blackPalette: Palette = {
  ...lightPalette,
  ink: "#000000",
  "ink-soft": "#2b2b2b",
  line: "#8a8a8a",
  "line-strong": "#555555",
  accent: "#000000",
  caution: "#000000",
  "map-water": "#e9e9e9",
  "map-water-line": "#6f6f6f",
  "map-water-ink": "#2b2b2b",
  "map-neighbour": "#ffffff",
  "map-neighbour-line": "#8a8a8a",
  "map-neighbour-ink": "#3a3a3a",
  "map-border": "#000000",
  "map-place": "#ffffff",
  "map-unknown": "#ffffff",
  "map-link": "#000000",
  "map-symbol": "#000000",
  "map-symbol-venue": "#000000",
  "map-selected": "#000000",
};

/**
 * Black and white: dots, level and upright lines in place of colours; slanting lines are for what is
 * disagreed on, as everywhere. `fills` are the colours that the map has. Ids of patterns begin with `id`. The map is drawn at its own scale, so it
 * has patterns of its own, which come out as large as the legend's.
 */
export function inBlack(
  id: string,
  isHatched: boolean,
  fills: readonly PatternFill[],
): Paint {
  const { idOf, hatches } = describeHatch(id, isHatched, blackPalette);
  return {
    palette: blackPalette,
    fillOf: (fill, isSample) => {
      if (fill === "plain" || fill === "unknown") return "#ffffff";
      const name = fill === disagreed ? "hatch" : fill;
      return `url(#${idOf(name, isSample)})`;
    },
    patterns: (mapScale) => [
      ...[false, true].flatMap((isSample) =>
        fills.map((fill) =>
          drawTile(fill, idOf(fill, isSample), isSample ? 1 : 1 / mapScale),
        ),
      ),
      ...hatches(mapScale),
    ],
    watermark: { fill: "#000000", opacity: 0.15 },
    halo: { width: 6.5, isForAll: true },
    filter: "grayscale(1)",
  };
}

/** The hatch of both paints: its ids, and its patterns for the map and the legend if it is needed. */
function describeHatch(
  id: string,
  isHatched: boolean,
  palette: Palette,
): { idOf: (name: string, isSample: boolean) => string } & {
  hatches: Paint["patterns"];
} {
  const idOf = (name: string, isSample: boolean) =>
    `${id}-${name}${isSample ? "-sample" : ""}`;
  return {
    idOf,
    hatches: (mapScale) =>
      isHatched
        ? [
            drawHatch(idOf("hatch", false), 1 / mapScale, palette),
            drawHatch(idOf("hatch", true), 1, palette),
          ]
        : [],
  };
}

/**
 * The tile that stands for a colour: its side, level and upright lines (where they run and how thick
 * they are) and dots (where and how large). All are open enough for names to be read on them.
 */
type Tile = {
  side: number;
  levels?: readonly number[];
  uprights?: readonly number[];
  dots?: readonly (readonly [x: number, y: number, radius: number])[];
};

const tiles: Readonly<Record<PatternFill, Tile>> = {
  amber: {
    side: 9,
    dots: [
      [2.25, 2.25, 0.95],
      [6.75, 6.75, 0.95],
    ],
  },
  green: { side: 6, levels: [3] },
  rose: { side: 6, uprights: [3] },
  blue: { side: 9, levels: [4.5], uprights: [4.5] },
  violet: { side: 9, levels: [3, 5.5] },
  teal: { side: 5, dots: [[2.5, 2.5, 0.8]] },
  // The more, the denser.
  "step-0": { side: 12, dots: [[6, 6, 0.8]] },
  "step-1": { side: 9, levels: [4.5] },
  "step-2": { side: 4.5, levels: [2.25] },
  "step-3": { side: 4.5, levels: [2.25], uprights: [2.25] },
};

function drawTile(fill: PatternFill, id: string, scale: number): XmlNode {
  const { side, levels = [], uprights = [], dots = [] } = tiles[fill];
  const at = (value: number) => formatNumber(value * scale);
  const lines = [
    ...levels.map((y) => `M0 ${at(y)}h${at(side)}`),
    ...uprights.map((x) => `M${at(x)} 0v${at(side)}`),
  ];
  return drawPattern(id, side * scale, [
    element("rect", {
      width: side * scale,
      height: side * scale,
      fill: "#ffffff",
    }),
    ...(lines.length === 0
      ? []
      : [
          element("path", {
            d: lines.join(""),
            fill: "none",
            stroke: "#000000",
            "stroke-width": 0.7 * scale,
          }),
        ]),
    ...dots.map(([x, y, radius]) =>
      element("circle", {
        cx: x * scale,
        cy: y * scale,
        r: radius * scale,
        fill: "#000000",
      }),
    ),
  ]);
}

/** Slanting lines that meet at the edges of the tile: not every program turns a pattern. */
function drawHatch(id: string, scale: number, palette: Palette): XmlNode {
  const side = 9 * scale;
  const corner = 2 * scale;
  const line = (x: number, y: number, length: number) =>
    `M${formatNumber(x)} ${formatNumber(y)}l${formatNumber(length)} ${formatNumber(-length)}`;
  return drawPattern(id, side, [
    element("path", {
      d:
        line(-corner, corner, 2 * corner) +
        line(-corner, side + corner, side + 2 * corner) +
        line(side - corner, side + corner, 2 * corner),
      fill: "none",
      stroke: palette["map-border"],
      "stroke-width": 0.7 * scale,
    }),
  ]);
}

function drawPattern(id: string, side: number, children: XmlNode[]): XmlNode {
  const units = "userSpaceOnUse";
  return element(
    "pattern",
    { id, patternUnits: units, width: side, height: side },
    children,
  );
}
