import { encodePng } from "./encode-png";
import { chooseSvgFonts } from "./outline-text";
import { reduceColours } from "@/lib/images/reduce-colours";
import { setDensity } from "@/lib/sheet/png-density";

/** Turns an SVG into a PNG of a width in pixels, which stands for that many millimetres on paper. */
export async function writePng(
  svg: string,
  { width, millimetres }: { width: number; millimetres: number },
): Promise<Uint8Array> {
  const { Resvg } = await import("@resvg/resvg-js");
  const image = new Resvg(svg, {
    fitTo: { mode: "width", value: width },
    font: chooseSvgFonts(svg),
  });
  const picture = image.render();
  const reduced = reduceColours(picture.pixels, picture.width, picture.height);
  const png = reduced === null ? picture.asPng() : encodePng(reduced);
  return setDensity(png, (width / millimetres) * 1000);
}
