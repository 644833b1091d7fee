/** Of the embed, which keeps its options and what is open: each byte of its first script counts. */
export const root = document.documentElement;
