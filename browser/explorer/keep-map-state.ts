import { formatMapState, type MapState } from "@/lib/url/map-state";

/** Writes what the map shows into the address of the page, which stays the same page. */
export function keepMapState(state: MapState): void {
  const { pathname, hash } = location;
  history.replaceState(null, "", pathname + formatMapState(state) + hash);
}
