import type { SymbolShape } from "@/lib/drawing/symbols";
import type { Lens } from "@/lib/url/view";

/** What the map says of a place in one lens: finished words in the page's language. */
export type PlaceMark = { role: string; label: string; shape: SymbolShape };

/** A place with its words and address, as the map's components get it. */
export type MapPlace = {
  id: string;
  name: string;
  lang?: string;
  href: string;
  marks: Record<Lens, PlaceMark>;
  /** Shade in the involvement lens: 0 to 3. */
  step: number;
  /** Lenses in which sources disagree on what colours the place: they hatch it. */
  contested: readonly Lens[];
};
