/** Pixels from the middle of a dot to its edge, with its halo. */
export const dotRadius = 7;
