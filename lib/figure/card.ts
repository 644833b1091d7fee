import { bands } from "../drawing/bands";
import type { DrawnPlace, MapDrawing } from "../drawing/map-drawing";
import { symbolPaths, type SymbolShape } from "../drawing/symbols";
import { estimateTextWidth } from "../drawing/text-width";
import { escapeText } from "../embed/escape";
import { lightPalette as colour } from "../theme/tokens";

/** What stands on a social card: finished words. */
export type CardWords = {
  site: string;
  title: string;
  summary: string;
  note: string;
  places: {
    id: string;
    name: string;
    role: string;
    label: string;
    shape: SymbolShape;
  }[];
};

/** Pixels: the size that social sites ask for. */
export const cardSize = { width: 1200, height: 630 } as const;

const map = { x: 360, y: 21, width: 840, height: 588 };
const font = "Source Sans 3";

/** The map of a briefing as a card to share: an SVG of 1200 by 630 pixels, with text as text. */
export function renderCard(
  drawing: MapDrawing,
  words: CardWords,
  selected: string | null,
): string {
  const { frame, extent } = drawing;
  const scale = map.width / frame.width;
  const line = 1 / scale;
  const view = `translate(${map.x} ${map.y}) scale(${scale}) translate(${-frame.x} ${-frame.y})`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${cardSize.width}" height="${cardSize.height}" viewBox="0 0 ${cardSize.width} ${cardSize.height}" font-family="${font}">`,
    `<rect width="1200" height="630" fill="${colour.paper}"/>`,
    `<clipPath id="map"><rect x="${map.x}" y="0" width="${map.width}" height="630"/></clipPath>`,
    `<g clip-path="url(#map)"><rect x="${map.x}" width="${map.width}" height="630" fill="${colour["map-water"]}"/>`,
    `<g transform="${view}" stroke-linejoin="round">`,
    `<rect x="${extent.x}" y="${extent.y}" width="${extent.width}" height="${extent.height}" fill="${colour["map-neighbour"]}"/>`,
    `<path d="${drawing.sea}" fill="${colour["map-water"]}" fill-rule="evenodd" stroke="${colour["map-water-line"]}" stroke-width="${line}"/>`,
    `<path d="${drawing.borders.neighbours}" fill="none" stroke="${colour["map-neighbour-line"]}" stroke-width="${line}"/>`,
    ...drawing.places.map((place) => drawShape(place, words, line)),
    `<path d="${drawing.lakes}" fill="${colour["map-water"]}"/>`,
    ...drawing.places
      .filter((place) => place.id === selected && place.path !== null)
      .map(
        (place) =>
          `<path d="${place.path}" fill="none" stroke="${colour["map-selected"]}" stroke-width="${3 * line}"/>`,
      ),
    `</g>`,
    ...drawing.places.map((place) => drawLabel(place, words, frame, scale)),
    `</g>`,
    ...drawText(words),
    `</svg>`,
  ].join("\n");
}

function drawShape(place: DrawnPlace, words: CardWords, line: number): string {
  if (place.path === null) return "";
  const role = words.places.find((one) => one.id === place.id)?.role;
  const fill =
    role === "host"
      ? colour["map-host"]
      : role === "delegation"
        ? colour["map-delegation"]
        : colour["map-place"];
  return `<path d="${place.path}" fill="${fill}" stroke="${colour["map-border"]}" stroke-width="${1.2 * line}"/>`;
}

const moves = {
  n: [0, -1],
  s: [0, 1],
  e: [1, 0],
  w: [-1, 0],
  none: [0, -1],
} as const;

function drawLabel(
  place: DrawnPlace,
  words: CardWords,
  frame: MapDrawing["frame"],
  scale: number,
): string {
  const said = words.places.find((one) => one.id === place.id);
  if (said === undefined) return "";
  const { name, role, radius } = bands.l;
  const x = map.x + (place.marker.x - frame.x) * scale;
  const y = map.y + (place.marker.y - frame.y) * scale;
  const [dx, dy] = moves[place.sides.l];
  const anchor = dx === 0 ? "middle" : dx > 0 ? "start" : "end";
  const top =
    y +
    (dy === 0 ? -name / 2 + 4 : dy > 0 ? radius + name : -radius - role - 6);
  const left = x + dx * (radius + 5);
  const fill =
    place.kind === "city" ? colour["map-symbol-venue"] : colour["map-symbol"];
  const write = (text: string, at: number, size: number, weight: number) =>
    [
      `stroke="${colour["map-halo"]}" stroke-width="4" stroke-linejoin="round"`,
      "",
    ]
      .map(
        (halo) =>
          `<text x="${left}" y="${at}" font-size="${size}" font-weight="${weight}" text-anchor="${anchor}" fill="${colour.ink}" ${halo}>${escapeText(text)}</text>`,
      )
      .join("");
  return [
    `<path transform="translate(${x} ${y})" d="${symbolPaths[said.shape]}" fill="${fill}" fill-rule="evenodd"/>`,
    write(said.name, top, name, 700),
    write(said.label, top + role * 1.15, role, 400),
  ].join("");
}

function drawText(words: CardWords): string[] {
  const title = wrap(words.title, 38, 300);
  const summary = wrap(words.summary, 20, 300).slice(0, 9);
  const lines = (
    list: string[],
    y: number,
    size: number,
    weight: number,
    fill: string,
  ) =>
    list.map(
      (text, index) =>
        `<text x="32" y="${y + index * size * 1.22}" font-size="${size}" font-weight="${weight}" fill="${fill}">${escapeText(text)}</text>`,
    );
  const below = 110 + title.length * 38 * 1.22;
  return [
    ...lines([words.site], 60, 20, 600, colour.accent),
    ...lines(title, 116, 38, 700, colour.ink),
    ...lines(summary, below + 12, 20, 400, colour["ink-soft"]),
    ...lines(wrap(words.note, 15, 300), 572, 15, 400, colour["ink-soft"]),
  ];
}

/** Breaks a text into lines of a width in pixels, at spaces. */
function wrap(text: string, size: number, width: number): string[] {
  return text.split(/\s+/).reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    // Source Sans is narrower than the faces that the estimate is made for.
    if (last !== undefined && estimateTextWidth(longer, size) * 0.9 <= width) {
      return [...lines.slice(0, -1), longer];
    }
    return [...lines, word];
  }, []);
}
