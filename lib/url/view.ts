/** What colours the map. */
export const lenses = ["delegation", "involvement"] as const;
export type Lens = (typeof lenses)[number];

/** What the query of an explorer's address says; the place stands in the path. */
export type View = { lens: Lens };

export const defaultView: View = { lens: "delegation" };

/** Reads a query string; what makes no sense gives the default, and nothing ever throws. */
export function parseView(query: string): View {
  const lens = new URLSearchParams(query).get("lens");
  return { lens: lenses.find((one) => one === lens) ?? defaultView.lens };
}

/** The query string for a view, with its question mark; empty for the default view. */
export function formatView(view: View): string {
  return view.lens === defaultView.lens ? "" : `?lens=${view.lens}`;
}
