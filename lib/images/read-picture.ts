import type { Picture, PictureFault } from "./picture";
import { readPng } from "./read-png";
import { readSvg } from "./read-svg";

/** Every page and every embed carries the picture: bytes. */
const most = 60_000;

/** Scaled into a box, a picture that is longer than this is a line. */
const longest = { wide: 12, tall: 5 };

/** The picture in a file of that name, or why it cannot be shown; never throws. */
export function readPicture(
  name: string,
  bytes: Uint8Array,
): Picture | PictureFault {
  if (bytes.length > most)
    return {
      what: `has ${Math.ceil(bytes.length / 1000)} kB, more than ${most / 1000}, and every page carries it`,
      remedy: "simplify it, or save a smaller one",
    };
  const picture = name.endsWith(".svg") ? readSvg(bytes) : readPng(bytes);
  if ("what" in picture) return picture;
  const { width, height } = picture;
  if (width <= longest.wide * height && height <= longest.tall * width)
    return picture;
  return {
    what: `is ${width} by ${height}: too ${width > height ? "wide" : "tall"} to be seen in a line of a page`,
    remedy: `use one that is at most ${longest.wide} times as wide as high, or ${longest.tall} times as high as wide`,
  };
}
