/** What colours the map: the kind of record whose roles it shows. */
export const lenses = ["participation", "involvement"] as const;
export type Lens = (typeof lenses)[number];

/** The one that a page shows unless it is asked for another: addresses and names leave it out. */
export const usualLens: Lens = "participation";

/** The lens of that name; `delegation` is the name of one in addresses that were published before. */
export function parseLens(name: string | null): Lens | undefined {
  const present = name === "delegation" ? "participation" : name;
  return lenses.find((lens) => lens === present);
}
