/**
 * Colours that fill the places of a role, beside plain and unknown. Any two can be told apart in
 * light and dark, by readers who do not see red, green or blue, and by their grey in a photocopy
 * (fills.test.ts); names and symbols stay legible on each.
 */
export const lightFills = {
  green: "#c1dba8",
  amber: "#e3c488",
  rose: "#ebacac",
  blue: "#8ab3dd",
  violet: "#c690c3",
  teal: "#669f9b",
} as const;

export type FillName = keyof typeof lightFills;

export const darkFills: Readonly<Record<FillName, string>> = {
  green: "#3a482b",
  amber: "#705926",
  rose: "#764043",
  blue: "#466c92",
  violet: "#311731",
  teal: "#14302f",
};

/** The first ones are the lightest, and the first to choose. */
export const fillNames = [
  "green",
  "amber",
  "rose",
  "blue",
  "violet",
  "teal",
] as const satisfies readonly FillName[];
