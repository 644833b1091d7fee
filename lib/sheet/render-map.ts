import { formatPath, type Line } from "../geometry/path";
import { formatLink } from "../map/drawing/link-path";
import type { DrawnPlace } from "../map/drawing/map-drawing";
import type { FigurePlace } from "./figure-content";
import type { MapLayout } from "./layout-map";
import type { Paint } from "./paint";
import { disagreed } from "./sheet-fill";
import { element, formatNumber, type XmlNode } from "../text/xml";

/** Lines are this much heavier than on the page, figure units for its pixels. */
const weight = 1.05;

/**
 * The base of a map: water, neighbours, places in the colours of their roles, borders, the chosen
 * place and the lines to the venue, cut at the edge. Labels are not part of it.
 */
export function renderMap(
  map: MapLayout,
  places: readonly FigurePlace[],
  paint: Paint,
  clipId: string,
  over: readonly XmlNode[],
): XmlNode[] {
  const { box, extent, scale } = map;
  const { palette } = paint;
  const view = [
    `translate(${formatNumber(box.x)} ${formatNumber(box.y)})`,
    `scale(${scale.toPrecision(6)})`,
    `translate(${-extent.x} ${-extent.y})`,
  ].join(" ");
  return [
    element("clipPath", { id: clipId }, [element("rect", { ...box })]),
    element("g", { "clip-path": `url(#${clipId})` }, [
      element("rect", { ...box, fill: palette["map-water"] }),
      element(
        "g",
        {
          transform: view,
          "stroke-linejoin": "round",
          "stroke-linecap": "round",
        },
        drawBase(map, places, paint),
      ),
      ...over,
    ]),
    element("rect", {
      ...box,
      fill: "none",
      stroke: palette["line-strong"],
      "stroke-width": 0.8,
    }),
  ];
}

function drawBase(
  { drawing, scale, selected }: MapLayout,
  places: readonly FigurePlace[],
  { palette, fillOf }: Paint,
): XmlNode[] {
  const line = (
    d: string,
    token: keyof typeof palette,
    width: number,
    dashes: readonly number[] = [],
  ): XmlNode[] =>
    d === ""
      ? []
      : [
          element("path", {
            d,
            fill: "none",
            stroke: palette[token],
            "stroke-width": (width * weight) / scale,
            "stroke-dasharray":
              dashes.length === 0
                ? null
                : dashes.map((one) => formatNumber(one / scale)).join(" "),
          }),
        ];
  const water = {
    fill: palette["map-water"],
    stroke: palette["map-water-line"],
  };
  const closed = (rings: readonly Line[]) => formatPath(rings, true);
  const open = (lines: readonly Line[]) => formatPath(lines, false);
  const states = drawing.places
    .filter(({ kind }) => kind !== "city")
    .map(({ id, rings }) => ({ id, path: closed(rings) }));
  const chosen = states.filter(({ id }) => id === selected);
  return [
    element("rect", { ...drawing.bounds, fill: palette["map-neighbour"] }),
    element("path", {
      d: closed(drawing.sea),
      "fill-rule": "evenodd",
      ...water,
      "stroke-width": (0.8 * weight) / scale,
    }),
    ...line(open(drawing.borders.neighbours), "map-neighbour-line", 0.7),
    ...line(
      open(drawing.borders.undetermined),
      "map-neighbour-ink",
      1.1,
      [0.1, 3],
    ),
    ...states.map((state) =>
      element("path", {
        d: state.path,
        fill: fillOf(sayOf(state, places)?.fill ?? "unknown", false),
        stroke: palette["map-border"],
        "stroke-width": weight / scale,
      }),
    ),
    ...line(open(drawing.borders.placesUndetermined), "map-neighbour", 1.8),
    ...line(
      open(drawing.borders.placesUndetermined),
      "map-border",
      1.2,
      [3, 3],
    ),
    ...states
      .filter((state) => sayOf(state, places)?.isDisagreed)
      .map(({ path }) =>
        element("path", { d: path, fill: fillOf(disagreed, false) }),
      ),
    element("path", {
      d: closed(drawing.lakes),
      ...water,
      "stroke-width": (0.6 * weight) / scale,
    }),
    ...line(open(drawing.rivers), "map-water-line", 0.8),
    ...chosen.flatMap(({ path }) => [
      ...line(path, "map-halo", 5.5),
      ...line(path, "map-selected", 3),
    ]),
    ...drawing.links.flatMap((link) =>
      line(formatLink(link), "map-link", 1.1, [1, 4]),
    ),
  ];
}

function sayOf(
  { id }: Pick<DrawnPlace, "id">,
  places: readonly FigurePlace[],
): FigurePlace | undefined {
  return places.find((one) => one.id === id);
}
