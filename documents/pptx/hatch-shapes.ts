import { lightPalette as colour } from "@/lib/theme/tokens";

const line = `<a:fgClr><a:srgbClr val="${colour["map-border"].slice(1)}"/></a:fgClr>`;

/**
 * Slanting lines over the fill of some shapes of a slide, by their names: where sources disagree. The
 * library knows no patterns.
 */
export function hatchShapes(xml: string, names: ReadonlySet<string>): string {
  if (names.size === 0) return xml;
  return xml.replaceAll(/<p:sp>.*?<\/p:sp>/gs, (shape) => {
    const [, name = ""] = /<p:cNvPr [^>]*?name="([^"]*)"/.exec(shape) ?? [];
    return names.has(name)
      ? shape.replace(
          /<a:solidFill>(<a:srgbClr val="\w+"\/>)<\/a:solidFill>/,
          `<a:pattFill prst="wdUpDiag">${line}<a:bgClr>$1</a:bgClr></a:pattFill>`,
        )
      : shape;
  });
}

/** The names of what is hatched on a slide: places, and their entry in the key. */
export function listHatched({
  places,
  legend,
}: {
  places: readonly { id: string; isDisagreed: boolean }[];
  legend: readonly { isHatched: boolean }[];
}): Set<string> {
  return new Set([
    ...places
      .filter(({ isDisagreed }) => isDisagreed)
      .map(({ id }) => `shape-${id}`),
    ...legend.flatMap(({ isHatched }, index) =>
      isHatched ? [`legend-symbol-${index}-fill`] : [],
    ),
  ]);
}
