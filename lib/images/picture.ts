/** A picture as far as its file tells: sizes are in pixels, or in the units of an SVG. */
export type Picture = { type: "svg" | "png"; width: number; height: number };

/** Why a file is no picture that can be shown: what is wrong with it, and what helps. */
export type PictureFault = { what: string; remedy: string };

/** The largest size in which a picture fits into a box. */
export function fitPicture(
  { width, height }: { width: number; height: number },
  box: { width: number; height: number },
): { width: number; height: number } {
  const scale = Math.min(box.width / width, box.height / height);
  return { width: width * scale, height: height * scale };
}
