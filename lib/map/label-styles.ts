import { bandNames, bands, type Band } from "./bands";
import { mapAspect } from "./drawing/extents";
import { labelGap, lean } from "./labels/sides";

const away = `var(--radius) + ${labelGap}px`;
const above = `calc(-100% - (${away}))`;
const beyond = `calc(${away})`;

/**
 * How a label is moved from its point, by its side: rules for what the side begins and ends with,
 * which says the same for all sides in fewer bytes. A side that leans ends with `e` or `w`, so the
 * sides that are no more than that come last. Where there is no room, the words wait on the north
 * side until the place is pointed at or focused.
 */
const moves: readonly (readonly [match: string, declarations: string])[] = [
  ["", `--label-x:-50%;--label-y:${above}`],
  ["^=s", `--label-y:${beyond}`],
  ["$=e", `--label-x:${-100 * (0.5 - lean)}%`],
  ["$=w", `--label-x:${-100 * (0.5 + lean)}%`],
  ["=e", `--label-x:${beyond};--label-y:-50%`],
  ["=w", `--label-x:${above};--label-y:-50%`],
];

/** What the widths of bands are asked of: a map of the usual shape, or one that fills a stage. */
type Container = "map" | "stage";

/**
 * CSS rules for the sizes and sides of labels in each band of map widths, as container queries. They
 * come from the same numbers with which the labels were set. A stage has any shape, and the map in
 * it the usual one, so it has to be as high as a map of that width.
 */
export function formatLabelStyles(container: Container = "map"): string {
  return bandNames
    .map((band, index) => formatBand(band, bandNames[index + 1], container))
    .join("");
}

/** CSS rules for the sides of other names on the map, which say them as the labels of places do. */
export function formatSideStyles(selector: string): string {
  return bandNames
    .map((band, index) =>
      inBand(
        band,
        bandNames[index + 1],
        formatSides(selector, band) +
          `${selector}[data-${band}=none]{display:none}`,
      ),
    )
    .join("");
}

function formatSides(selector: string, band: Band): string {
  return moves
    .map(
      ([match, declarations]) =>
        `${selector}[data-${band}${match}]{${declarations}}`,
    )
    .join("");
}

function formatBand(
  band: Band,
  next: Band | undefined,
  container: Container,
): string {
  const { name, role, landmark, radius } = bands[band];
  const size = sizeIn(band);
  const rules = [
    `.map-point{--radius:${inShortRem(radius)};--name-size:${size(name)}` +
      (role === null ? "" : `;--role-size:${size(role)};--role-display:block`) +
      (landmark === null ? "}" : `;--landmark-size:${size(landmark)}}`),
    // Words say what the number says alone where they have no room.
    role === null ? "" : ".place-count{display:none}",
    formatSides(".place-label", band),
    `.place-label[data-${band}=none]:not(:hover,:focus-visible,[data-hover],[aria-current]) .place-words{clip-path:inset(50%)}`,
    `.place-label[data-${band}=e] .place-words{text-align:left}`,
    `.place-label[data-${band}=w] .place-words{text-align:right}`,
    `.landmark[data-bands~=${band}]{display:block}`,
  ].join("");
  return inBand(band, next, rules, container);
}

/** Pixels as they are for most readers, in the unit that grows with the type that a reader asks for. */
const inRem = (pixels: number): string =>
  `${String(pixels / 16).replace(/^0/, "")}rem`;

/** The same to a hundredth: sizes are in every page and every embed. */
const inShortRem = (pixels: number): string =>
  `${String(Math.round((pixels / 16) * 100) / 100).replace(/^0/, "")}rem`;

/**
 * Sizes of letters in a band. Below the least band nothing scales down: there they grow as far as a
 * map of that width has room, and never shrink.
 */
function sizeIn(band: Band): (pixels: number) => string {
  const { width } = bands[band];
  return band === bandNames[0]
    ? (pixels) =>
        `min(${inShortRem(pixels)},max(${pixels}px,${round((100 * pixels) / width)}cqi))`
    : inShortRem;
}

const round = (share: number): number => Math.floor(share * 100) / 100;

function inBand(
  band: Band,
  next: Band | undefined,
  rules: string,
  container: Container = "map",
): string {
  const conditions =
    container === "map"
      ? [
          ...(band === bandNames[0]
            ? []
            : [`(min-width:${inRem(bands[band].width)})`]),
          ...(next === undefined
            ? []
            : [`(max-width:${inRem(bands[next].width - 0.02)})`]),
        ]
      : [
          ...(band === bandNames[0] ? [] : leastStage(band)),
          ...(next === undefined
            ? []
            : [`(not (${leastStage(next).join(" and ")}))`]),
        ];
  return `@container ${container} ${conditions.join(" and ")}{${rules}}`;
}

/** The least stage in which a map is as wide as a band asks. */
function leastStage(band: Band): string[] {
  const { width } = bands[band];
  const height = Math.floor(width / mapAspect);
  return [`(min-width:${inRem(width)})`, `(min-height:${inRem(height)})`];
}
