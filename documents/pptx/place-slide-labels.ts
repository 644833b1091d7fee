import { viewportOfWidth } from "@/lib/map/labels/viewport";
import {
  citySides,
  placeLabels,
  stateSides,
  type Label,
  type PlacedLabel,
} from "@/lib/map/labels/place-labels";
import { findSurroundings } from "@/lib/map/labels/surroundings";
import type { MapDrawing } from "@/lib/map/drawing/map-drawing";
import { estimateTextWidth } from "@/lib/text/text-width";
import type { SlideContent } from "./slide-content";
import { pointsPerInch, slideLayout } from "./slide-layout";

/** Points: sizes of the name and the role on the map. */
export const labelSizes = { name: 11, role: 9 };

/** Points from the middle of a symbol to its edge. */
const radius = 6;

/** Points at the edge of the map that names keep clear of. */
const margin = 4;

/** How much wider the reader's typeface may run than the estimate. */
const wideFace = 1.1;

const lineHeight = 1.25;

/**
 * Where the names of places are on the map of a slide, in points from its corner. Where there is
 * not room for all, the chosen place is the first to have it; a name without room is null.
 */
export function placeSlideLabels(
  drawing: MapDrawing,
  { places, selected }: Pick<SlideContent, "places" | "selected">,
): Map<string, PlacedLabel> {
  const width = slideLayout.map.w * pointsPerInch;
  const labels = drawing.places.flatMap(
    ({ id, kind, land, marker }): Label[] => {
      const said = places.find((place) => place.id === id);
      if (said === undefined) return [];
      const text = Math.max(
        estimateTextWidth(said.name, labelSizes.name, true),
        estimateTextWidth(said.label, labelSizes.role),
      );
      return [
        {
          id,
          at: marker,
          land,
          radius,
          width: wideFace * text,
          height: lineHeight * (labelSizes.name + labelSizes.role),
          sides: kind === "city" ? citySides : stateSides,
        },
      ];
    },
  );
  labels.sort(
    (one, other) => Number(other.id === selected) - Number(one.id === selected),
  );
  return placeLabels(
    labels,
    viewportOfWidth(drawing.extent, width, margin),
    findSurroundings(drawing, { selected }),
  );
}
