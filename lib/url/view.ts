/** What colours the map: the kind of record whose roles it shows. */
export const lenses = ["participation", "involvement"] as const;
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
  lens: "participation",
  source: null,
  disagreed: false,
};

/** The lens of that name; `delegation` is the name of one in addresses that were published before. */
export function parseLens(name: string | null): Lens | undefined {
  const present = name === "delegation" ? "participation" : name;
  return lenses.find((lens) => lens === present);
}

/** Ids of records: small letters, digits and dashes. */
const idShape = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Reads a query string; what makes no sense gives the default, and nothing ever throws. */
export function parseView(query: string): View {
  const values = new URLSearchParams(query);
  const source = values.get("source") ?? "";
  return {
    lens: parseLens(values.get("lens")) ?? defaultView.lens,
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
