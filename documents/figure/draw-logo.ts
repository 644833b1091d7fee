import type { Logo } from "@/lib/load/load-logo";
import { writePng } from "./write-png";

/** Pixels across, and what they are on paper at 300 dots per inch. */
const drawn = { width: 708, millimetres: 60 };

/** A logo as PNG, for programs that do not show SVG. */
export async function drawLogo({ type, bytes }: Logo): Promise<Uint8Array> {
  return type === "png"
    ? bytes
    : writePng(new TextDecoder().decode(bytes), drawn);
}
