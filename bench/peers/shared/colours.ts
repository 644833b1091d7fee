/** The same few colours for all peers. */
export const colours = {
  state: "#b9cfc4",
  border: "#40574c",
  marker: "#8a3b12",
};
