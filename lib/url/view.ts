/** What colours the map. */
export const lenses = ["delegation", "involvement"] as const;
export type Lens = (typeof lenses)[number];

/** What the query of an explorer's address says; the place stands in the path. */
export type View = {
  lens: Lens;
  /** Only what rests on this source is shown; null for everything. */
  source: string | null;
  /** Only that on which sources disagree is shown. */
  disagreed: boolean;
};

export const defaultView: View = {
  lens: "delegation",
  source: null,
  disagreed: false,
};

/** Ids of records: small letters, digits and dashes. */
const idShape = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Reads a query string; what makes no sense gives the default, and nothing ever throws. */
export function parseView(query: string): View {
  const values = new URLSearchParams(query);
  const lens = values.get("lens");
  const source = values.get("source") ?? "";
  return {
    lens: lenses.find((one) => one === lens) ?? defaultView.lens,
    source: idShape.test(source) ? source : null,
    // `contested` is its name in addresses that were published before.
    disagreed: ["disagreed", "contested"].some(
      (key) => values.get(key) === "1",
    ),
  };
}

/** The query string for a view, with its question mark; empty for the default view. */
export function formatView(view: View): string {
  const parts = [
    ...(view.lens === defaultView.lens ? [] : [`lens=${view.lens}`]),
    ...(view.source === null ? [] : [`source=${view.source}`]),
    ...(view.disagreed ? ["disagreed=1"] : []),
  ];
  return parts.length === 0 ? "" : `?${parts.join("&")}`;
}
