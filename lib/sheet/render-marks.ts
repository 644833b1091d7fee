import { symbolPaths } from "../map/symbols";
import type { Rectangle } from "../geometry/rectangle";
import type { Paint } from "./paint";
import { symbolReach, type PlacedMark } from "./placed";
import { element, formatNumber, type XmlNode } from "../text/xml";

/** Everything that is not text. */
export function renderMark(mark: PlacedMark, paint: Paint): XmlNode[] {
  const { palette, fillOf } = paint;
  const { box } = mark;
  switch (mark.kind) {
    case "symbol":
      return renderSymbol(mark, paint);
    case "swatch":
      return [
        element("rect", {
          ...box,
          fill: fillOf(mark.fill, true),
          stroke: palette["map-border"],
          "stroke-width": 1,
        }),
      ];
    case "outline":
      return [
        element("rect", {
          ...grow(box, -2),
          fill: fillOf(mark.fill, true),
          stroke: palette["map-selected"],
          "stroke-width": 3.2,
        }),
      ];
    case "ring":
      return [
        element("circle", {
          cx: box.x + box.width / 2,
          cy: box.y + box.height / 2,
          r: box.width / 2,
          fill: palette["map-halo"],
          "fill-opacity": 0.6,
          stroke: palette["map-selected"],
          "stroke-width": 2.8,
        }),
      ];
    case "line":
      return [renderLine(mark, paint)];
    case "scale":
      return renderScale(box, paint);
    case "code": {
      const scale = box.width / mark.code.modules;
      const move = `translate(${formatNumber(box.x)} ${formatNumber(box.y)})`;
      const transform = `${move} scale(${scale.toPrecision(6)})`;
      const { path: d } = mark.code;
      return [element("path", { transform, d, fill: "#000000" })];
    }
    case "image":
      // Not every program knows an `href` without the prefix.
      return [
        element("image", {
          ...box,
          "xlink:href": mark.uri,
          filter: paint.filter,
        }),
      ];
  }
}

function grow({ x, y, width, height }: Rectangle, by: number): Rectangle {
  return {
    x: x - by,
    y: y - by,
    width: width + 2 * by,
    height: height + 2 * by,
  };
}

function renderSymbol(
  { shape, isCity, halo, box }: Extract<PlacedMark, { kind: "symbol" }>,
  { palette }: Paint,
): XmlNode[] {
  const scale = box.width / 2 / symbolReach;
  const x = formatNumber(box.x + box.width / 2);
  const y = formatNumber(box.y + box.height / 2);
  const attributes = {
    transform: `translate(${x} ${y}) scale(${formatNumber(scale)})`,
    d: symbolPaths[shape],
  };
  const symbol = element("path", {
    ...attributes,
    "fill-rule": "evenodd",
    fill: palette[isCity ? "map-symbol-venue" : "map-symbol"],
  });
  if (!halo) return [symbol];
  const edge = element("path", {
    ...attributes,
    fill: palette["map-halo"],
    stroke: palette["map-halo"],
    "stroke-width": 3 / scale,
    "stroke-linejoin": "round",
  });
  return [edge, symbol];
}

const lines = {
  rule: { token: "line", width: 1, dashes: null },
  link: { token: "map-link", width: 1.4, dashes: "1 4" },
  undetermined: { token: "map-neighbour-ink", width: 1.2, dashes: "0.1 3" },
  "open border": { token: "map-border", width: 1.2, dashes: "3 3" },
} as const;

function renderLine(
  { line, box }: Extract<PlacedMark, { kind: "line" }>,
  { palette }: Paint,
): XmlNode {
  const { token, width, dashes } = lines[line];
  return element("line", {
    x1: box.x,
    y1: box.y,
    x2: box.x + box.width,
    y2: box.y,
    stroke: palette[token],
    "stroke-width": width,
    "stroke-dasharray": dashes,
    "stroke-linecap": dashes === null ? null : "round",
  });
}

/** A bar of two halves, black and white. */
function renderScale(box: Rectangle, { palette }: Paint): XmlNode[] {
  const edge = { stroke: palette.ink, "stroke-width": 1 };
  return [
    element("rect", { ...box, fill: palette.paper, ...edge }),
    element("rect", {
      ...box,
      width: box.width / 2,
      fill: palette.ink,
      ...edge,
    }),
  ];
}
