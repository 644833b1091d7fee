import type { Rectangle } from "../geometry/rectangle";
import { viewportOfWidth, type Viewport } from "./labels/viewport";

/**
 * Widths of the map for which labels are set: the least width of each band in pixels, and the type
 * sizes there. A layout that is free of collisions at the least width is free in the whole band,
 * since symbols only move apart. `label-styles.ts` makes container queries of the same numbers.
 */
export const bands = {
  xs: { width: 272, name: 10, role: null, landmark: null, radius: 5 },
  s: { width: 400, name: 12, role: null, landmark: null, radius: 6 },
  m: { width: 680, name: 13.5, role: 11.5, landmark: 10.5, radius: 7 },
  l: { width: 900, name: 16, role: 13, landmark: 12, radius: 8 },
} as const;

export type Band = keyof typeof bands;

export const bandNames = Object.keys(bands) as Band[];

/** The map at a band's least width; most readers see it at the middle of the band. */
export function viewportOfBand(extent: Rectangle, band: Band): Viewport {
  const next = bandNames[bandNames.indexOf(band) + 1];
  const { width } = bands[band];
  const usual = next === undefined ? width : (width + bands[next].width) / 2;
  return {
    ...viewportOfWidth(extent, width),
    usualScale: usual / extent.width,
  };
}
