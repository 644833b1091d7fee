import { parseLens, type Lens } from "./lens";

/** What the query of an explorer's address says; the place is in the path. */
export type MapState = {
  lens: Lens;
  /** Only what rests on this source is shown; null for everything. */
  source: string | null;
  /** Only that on which sources disagree is shown. */
  disagreed: boolean;
};

export const defaultMapState: MapState = {
  lens: "participation",
  source: null,
  disagreed: false,
};

/** Ids of records: small letters, digits and dashes. */
const idShape = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Reads a query string; what makes no sense gives the default, and nothing ever throws. */
export function parseMapState(query: string): MapState {
  const values = new URLSearchParams(query);
  const source = values.get("source") ?? "";
  return {
    lens: parseLens(values.get("lens")) ?? defaultMapState.lens,
    source: idShape.test(source) ? source : null,
    // `contested` is its name in addresses that were published before.
    disagreed: ["disagreed", "contested"].some(
      (key) => values.get(key) === "1",
    ),
  };
}

/** The query string for a state, with its question mark; empty for the default state. */
export function formatMapState(state: MapState): string {
  const parts = [
    ...(state.lens === defaultMapState.lens ? [] : [`lens=${state.lens}`]),
    ...(state.source === null ? [] : [`source=${state.source}`]),
    ...(state.disagreed ? ["disagreed=1"] : []),
  ];
  return parts.length === 0 ? "" : `?${parts.join("&")}`;
}
