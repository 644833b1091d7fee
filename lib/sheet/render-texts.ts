import { element, type XmlNode } from "../text/xml";
import type { Letters } from "./letters";
import type { Paint } from "./paint";
import type { PlacedText } from "./placed";

/**
 * Lines of text. White edges are stroked copies below all of the letters: not every program knows how
 * to stroke first.
 */
export function renderTexts(
  texts: readonly PlacedText[],
  { palette, halo: edge }: Paint,
  letters: Letters,
): XmlNode[] {
  const edged = texts.filter(
    ({ halo }) =>
      halo === "always" || (halo === "on patterns" && edge.isForAll),
  );
  return [
    ...edged.map((text) =>
      letters.render(text, {
        fill: "none",
        stroke: palette["map-halo"],
        "stroke-width": edge.width,
        "stroke-linejoin": "round",
        "aria-hidden": "true",
      }),
    ),
    ...texts.map((text) => {
      const line = letters.render(text, { fill: palette[text.fill] });
      const { href } = text;
      return href === null
        ? line
        : element("a", { href, "xlink:href": href }, [line]);
    }),
  ];
}
