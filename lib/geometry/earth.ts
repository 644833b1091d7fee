/** Mean radius of the earth in metres; `scripts/boundaries` builds with the same. */
export const earthRadius = 6371008.8;
