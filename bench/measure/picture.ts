import { PNG } from "pngjs";
import type { CDPSession } from "playwright-core";

/** CSS pixels from the corner of the page's view. */
export type Point = { x: number; y: number };

type Colour = readonly [number, number, number];
type Frame = { at: number; data: string };

/** How far two colours may differ and still be the same, of 255. */
const tolerance = 12;

/**
 * Watches what is painted at a point. `stop` gives the time (milliseconds since 1970) of the first
 * frame that has there what the last one has, or `null` if that is still the blank page.
 */
export async function watchPicture(
  session: CDPSession,
  point: Point,
): Promise<{ stop: () => Promise<number | null> }> {
  const frames: Frame[] = [];
  session.on("Page.screencastFrame", ({ data, metadata, sessionId }) => {
    frames.push({ at: (metadata.timestamp ?? 0) * 1000, data });
    // A page that closes meanwhile needs no answer any more.
    session
      .send("Page.screencastFrameAck", { sessionId })
      .catch(() => undefined);
  });
  await session.send("Page.startScreencast", {
    format: "png",
    everyNthFrame: 1,
  });
  return {
    stop: async () => {
      await session.send("Page.stopScreencast");
      const colours = frames.map(({ at, data }) => ({
        at,
        colour: readColour(data, point),
      }));
      const last = colours.at(-1)?.colour ?? null;
      if (last === null || isSame(last, [255, 255, 255])) return null;
      return (
        colours.find(({ colour }) => colour !== null && isSame(colour, last))
          ?.at ?? null
      );
    },
  };
}

function readColour(data: string, { x, y }: Point): Colour | null {
  const {
    width,
    height,
    data: pixels,
  } = PNG.sync.read(Buffer.from(data, "base64"));
  if (x >= width || y >= height) return null;
  const at = (Math.round(y) * width + Math.round(x)) * 4;
  const [red = 0, green = 0, blue = 0] = pixels.subarray(at, at + 3);
  return [red, green, blue];
}

function isSame(one: Colour, other: Colour): boolean {
  return one.every(
    (value, index) => Math.abs(value - (other[index] ?? 0)) <= tolerance,
  );
}
