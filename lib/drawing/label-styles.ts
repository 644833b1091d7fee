import { bandNames, bands, labelGap, type Band } from "./bands";
import type { LabelSide } from "./labels";

const away = `var(--radius) + ${labelGap}px`;

/** How a label is moved from its point, as CSS lengths for x and y. */
const moves: Record<LabelSide, readonly [x: string, y: string]> = {
  n: ["-50%", `calc(-100% - (${away}))`],
  s: ["-50%", `calc(${away})`],
  e: [`calc(${away})`, "-50%"],
  w: [`calc(-100% - (${away}))`, "-50%"],
  // No room: the words wait on the north side until the place is pointed at or focused.
  none: ["-50%", `calc(-100% - (${away}))`],
};

/**
 * CSS rules for the sizes and sides of labels in each band of map widths, as container queries on
 * the container `map`. They come from the same numbers with which the labels were set.
 */
export function formatLabelStyles(): string {
  return bandNames
    .map((band, index) => formatBand(band, bandNames[index + 1]))
    .join("");
}

function formatBand(band: Band, next: Band | undefined): string {
  const { name, role, landmark, radius } = bands[band];
  const rules = [
    `.map-point{--radius:${radius}px;--name-size:${name}px;--role-size:${role ?? name}px;` +
      `--landmark-size:${landmark ?? name}px;--role-display:${role === null ? "none" : "block"}}`,
    ...Object.entries(moves).map(
      ([side, [x, y]]) =>
        `.place-label[data-${band}=${side}]{--label-x:${x};--label-y:${y}}`,
    ),
    `.place-label[data-${band}=none]:not(:hover,:focus-visible,[data-hover]) .place-words{opacity:0}`,
    `.place-label[data-${band}=e] .place-words{text-align:left}`,
    `.place-label[data-${band}=w] .place-words{text-align:right}`,
    `.landmark[data-bands~=${band}]{display:block}`,
  ].join("");
  const least =
    band === bandNames[0] ? [] : [`(min-width:${bands[band].width}px)`];
  const most =
    next === undefined ? [] : [`(max-width:${bands[next].width - 0.02}px)`];
  return `@container map ${[...least, ...most].join(" and ")}{${rules}}`;
}
