/**
 * What it costs a name to be where it is, for every map alike: page, embed, figure, slide and
 * timeline. Shares are of the name's box; points of a line are 3 pixels apart.
 */
export const costs = {
  /** Wholly on the land of another place: it would read as the name of that place. */
  foreignLand: 200,
  /** Wholly in a country that is no place of the map. */
  neighbourLand: 110,
  /** Wholly at sea. */
  sea: 45,
  /** Cut off wholly by the edge in one of the extents in which the map is shown. */
  cutOff: 90,
  /** Each symbol of another place that is so close that it could be taken for its own. */
  nearSymbol: 34,
  /** Each further side of the symbol: sides that are alike keep their order. */
  side: 2.5,
  /** A point of a border: one between two places is in the shape of both. */
  border: 0.5,
  /** A point of the outline of the chosen place. */
  chosenOutline: 1.5,
  /** A point of a line to the venue. */
  link: 1.5,
  /** A point of a shore or river. */
  water: 0.2,
  /** Each step of a landmark's name away from its point. */
  step: 1.5,
  /** Each pixel between a name and the shore of its lake. */
  shoreGap: 1,
  /** The name of a neighbour wholly on a place. */
  landmarkOnPlace: 60,
  /** A landmark's name that is left out of one of the sizes of the map. */
  missing: 1000,
} as const;

/** Pixels from a name to the symbol of another place within which it could be taken for its name. */
export const nearReach = 12;

/** Pixels beyond which a name is not taken for that of a lake; the sea is wider than this. */
export const shoreReach = 40;
