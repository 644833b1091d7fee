import type { EmbedOptions } from "../url/embed-options";

/**
 * Pixels that the parts of an embed take, measured on the overview at a width of 1000 in the language
 * that takes more. The list of places is beside the map with its legend, and is the longer of the two;
 * without it the map has the whole width, and its buttons a row of their own.
 */
const heights = {
  beside: { map: 697, legend: 0, toolbar: 0 },
  alone: { map: 835, legend: 93, toolbar: 40 },
  title: 27,
};

/**
 * Height in pixels that shows the overview without the help of a script. A record that is opened is
 * longer, and scrolls within the frame.
 */
export function embedHeight({ parts, isStatic }: EmbedOptions): number {
  const { map, legend, toolbar } = parts.includes("record")
    ? heights.beside
    : heights.alone;
  return (
    map +
    (parts.includes("legend") ? legend : 0) +
    (parts.includes("title") ? heights.title : 0) +
    (isStatic ? 0 : toolbar)
  );
}
