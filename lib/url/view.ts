/** What colours the map. */
export const lenses = ["delegation", "involvement"] as const;
export type Lens = (typeof lenses)[number];

/** What the query of an explorer's address says; the place stands in the path. */
export type View = {
  lens: Lens;
  /** Only what rests on this source is shown; null for everything. */
  source: string | null;
  /** Only that on which sources disagree is shown. */
  contested: boolean;
};

export const defaultView: View = {
  lens: "delegation",
  source: null,
  contested: false,
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
    contested: values.get("contested") === "1",
  };
}

/** The query string for a view, with its question mark; empty for the default view. */
export function formatView(view: View): string {
  const parts = [
    ...(view.lens === defaultView.lens ? [] : [`lens=${view.lens}`]),
    ...(view.source === null ? [] : [`source=${view.source}`]),
    ...(view.contested ? ["contested=1"] : []),
  ];
  return parts.length === 0 ? "" : `?${parts.join("&")}`;
}
