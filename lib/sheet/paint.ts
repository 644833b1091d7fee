import { fillOfRole } from "../map/role-fills";
import { lightPalette, type Palette } from "../theme/tokens";
import { element, formatNumber, type XmlNode } from "../text/xml";

/** How a figure is coloured: its palette, and what fills the places of a role. */
export type Paint = {
  palette: Palette;
  fillOf: (role: string, isSample: boolean) => string;
  /** Patterns that the fills refer to; `mapScale` is the scale of the map in the figure. */
  patterns: (mapScale: number) => XmlNode[];
  watermark: { fill: string; opacity: number };
  /** Width of the white edge round letters: on patterns all on the map have one. */
  halo: { width: number; isForAll: boolean };
};

/** What stands for a role where sources disagree on it: slanting lines over the fill. */
export const disagreed = "disagreed";

/** The colours of the map on the page. Ids of patterns begin with `id`. */
export function inColour(id: string, isHatched: boolean): Paint {
  const { idOf, hatches } = describeHatch(id, isHatched, lightPalette);
  return {
    palette: lightPalette,
    fillOf: (role, isSample) =>
      role === disagreed
        ? `url(#${idOf("hatch", isSample)})`
        : lightPalette[fillOfRole(role)],
    patterns: hatches,
    watermark: { fill: lightPalette.caution, opacity: 0.11 },
    halo: { width: 3.6, isForAll: false },
  };
}

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
 * Black and white: dots and level lines in place of colours; slanting lines are for what is
 * disagreed on, as everywhere. Ids of patterns begin with `id`. The map is drawn at its own scale, so it
 * has patterns of its own, which come out as large as the legend's.
 */
export function inBlack(id: string, isHatched: boolean): Paint {
  const { idOf, hatches } = describeHatch(id, isHatched, blackPalette);
  const names: Readonly<Record<string, string>> = {
    host: "dots",
    delegation: "lines",
    [disagreed]: "hatch",
  };
  return {
    palette: blackPalette,
    fillOf: (role, isSample) => {
      const name = names[role];
      return name === undefined ? "#ffffff" : `url(#${idOf(name, isSample)})`;
    },
    patterns: (mapScale) => [
      ...[false, true].flatMap((isSample) => [
        drawDots(idOf("dots", isSample), isSample ? 1 : 1 / mapScale),
        drawLevels(idOf("lines", isSample), isSample ? 1 : 1 / mapScale),
      ]),
      ...hatches(mapScale),
    ],
    watermark: { fill: "#000000", opacity: 0.15 },
    halo: { width: 6.5, isForAll: true },
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

/** Level lines, far apart, so that names can be read on them. */
function drawLevels(id: string, scale: number): XmlNode {
  const side = 6 * scale;
  return drawPattern(id, side, [
    element("rect", { width: side, height: side, fill: "#ffffff" }),
    element("path", {
      d: `M0 ${formatNumber(side / 2)}h${formatNumber(side)}`,
      fill: "none",
      stroke: "#000000",
      "stroke-width": 0.7 * scale,
    }),
  ]);
}

function drawDots(id: string, scale: number): XmlNode {
  const dot = (x: number, y: number) =>
    element("circle", {
      cx: x * scale,
      cy: y * scale,
      r: 0.95 * scale,
      fill: "#000000",
    });
  return drawPattern(id, 9 * scale, [
    element("rect", { width: 9 * scale, height: 9 * scale, fill: "#ffffff" }),
    dot(2.25, 2.25),
    dot(6.75, 6.75),
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
