/**
 * Colours that fill the places of a role, beside plain and unknown. Any two can be told apart in
 * light and dark, by readers who do not see red, green or blue, and by their grey in a photocopy
 * (fills.test.ts); names and symbols stay legible on each.
 */
export const lightFills = {
  green: "#c7dca7",
  amber: "#dfbb7f",
  rose: "#e8a28f",
  blue: "#88adda",
  violet: "#c085c0",
  teal: "#5b9a95",
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
