import { bandNames, bands, type Band } from "./bands";
import { placeLabels, type LabelSide, type LabelWish } from "./labels";
import { pixelFrame } from "./landmark-box";
import type { DrawingPoint } from "./map-drawing";
import type { Rectangle } from "../geometry/rectangle";
import { judgeSides, type Surroundings } from "./side-costs";
import { estimateTextWidth } from "../text/text-width";

/** The words on the label of a place: its name and, by lens, its role. */
export type LabelWords = { id: string; name: string; roles: readonly string[] };

/** All labels of a map; on a bare one names of states stand without a symbol. */
export type Labels = { words: readonly LabelWords[]; isBare: boolean };

/** A place with its marker in drawing units, and the place on whose land it stands. */
type Marked = {
  id: string;
  kind: "state" | "city";
  land: string;
  marker: DrawingPoint;
};

/** Sides for the labels of all places in every band, each tried at the band's least width. */
export function setLabels(
  places: readonly Marked[],
  labels: Labels,
  frame: Rectangle,
  surroundings: Surroundings,
  taken: (band: Band) => readonly Rectangle[] = () => [],
): Map<string, Record<Band, LabelSide>> {
  const sides = new Map(places.map((place) => [place.id, nowhere()]));
  for (const band of bandNames) {
    const scale = {
      least: bands[band].width / frame.width,
      usual: usualWidth(band) / frame.width,
    };
    const placed = placeLabels(
      places.map((place) =>
        judgeSides(
          wishFor(place, labels, frame, band),
          { ...place, scale, frame },
          surroundings,
        ),
      ),
      pixelFrame(frame, band),
      taken(band),
    );
    for (const [id, side] of placed) {
      const record = sides.get(id);
      if (record !== undefined) record[band] = side;
    }
  }
  return sides;
}

/** No label in any band. */
export function nowhere(): Record<Band, LabelSide> {
  return { xs: "none", s: "none", m: "none", l: "none" };
}

/** A width of the map in the middle of a band: there labels lie on the land that most readers see. */
function usualWidth(band: Band): number {
  const next = bandNames[bandNames.indexOf(band) + 1];
  const { width } = bands[band];
  return next === undefined ? width : (width + bands[next].width) / 2;
}

/** How much wider a reader's own typeface may run than the estimate: DejaVu Sans does by this. */
const wideFace = 1.12;

/** What a place's label needs at a band's least width, in pixels. */
export function wishFor(
  { id, kind, marker }: Pick<Marked, "id" | "kind" | "marker">,
  { words: labels, isBare }: Labels,
  frame: Rectangle,
  band: Band,
): LabelWish {
  const { width, name, role, radius } = bands[band];
  const scale = width / frame.width;
  const words = labels.find((one) => one.id === id);
  const roleWidths = (words?.roles ?? []).map((text) =>
    role === null ? 0 : estimateTextWidth(text, role),
  );
  return {
    id,
    x: (marker.x - frame.x) * scale,
    y: (marker.y - frame.y) * scale,
    radius: isBare && kind === "state" ? 0 : radius,
    width:
      wideFace *
      Math.max(estimateTextWidth(words?.name ?? "", name, true), ...roleWidths),
    height: (name + (roleWidths.length === 0 ? 0 : (role ?? 0))) * 1.15 + 1,
    sides:
      kind === "city"
        ? ["e", "w", "s", "n", "se", "sw", "ne", "nw"]
        : ["s", "n", "e", "w", "se", "sw", "ne", "nw"],
  };
}
