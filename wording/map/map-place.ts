import type { TextIn } from "@/lib/text/text-in";
import type { MarkShape } from "@/lib/map/symbols";
import type { Lens } from "@/lib/url/lens";
import type { UnknownRole } from "@/lib/views/place-marks";

/**
 * What the map says of a place in one lens: the main role gives colour and symbol, the words tell all
 * of them.
 */
export type PlaceMark = {
  role: string;
  label: readonly TextIn[];
  shape: MarkShape;
  /** The number that the shade shows, for a label that has no room for words. */
  count?: number;
};

/** What stands between roles of one place. */
export const labelBetween = " · ";

/** A place with its words and address, as the map's components get it. */
export type MapPlace = {
  id: string;
  name: string;
  /** Language of the name where it is not the page's. */
  lang?: string;
  href: string;
  /** Without phases there is no second lens. */
  marks: { participation: PlaceMark; involvement?: PlaceMark };
  /** Shade in the involvement lens: 0 to 3, or that no part was found. */
  step: number | UnknownRole;
  /** Lenses in which sources disagree on what colours the place: they hatch it. */
  disagreed: readonly Lens[];
};

/** What the map says of a place in one line, for an attribute, a title or a measure. */
export function joinLabel(label: PlaceMark["label"]): string {
  return label.map(({ text }) => text).join(labelBetween);
}
