/** A picture whose pixels are places in a list of few colours. */
export type IndexedPicture = {
  width: number;
  height: number;
  /** Red, green and blue of each colour. */
  palette: Uint8Array;
  pixels: Uint8Array;
};

const mostColours = 64;

/** A picture with more colours than this is no drawing: it would show bands. */
const mostOfDrawing = 20_000;

/**
 * A picture in a few colours. A drawing has few and, at edges, what lies between
 * them: its frequent colours stay as they are, the rest become the nearest of them. Null for a picture
 * that is no drawing. `rgba` has no transparent pixels.
 */
export function reduceColours(
  rgba: Uint8Array,
  width: number,
  height: number,
): IndexedPicture | null {
  const words = new Uint32Array(
    rgba.buffer,
    rgba.byteOffset,
    rgba.byteLength / 4,
  );
  const counts = countColours(words);
  if (counts.size > mostOfDrawing) return null;
  const colours = choosePalette(counts);
  const places = new Map(
    [...counts.keys()].map((word) => [word, findNearest(word, colours)]),
  );
  const pixels = new Uint8Array(words.length);
  let [last, place] = [-1, 0];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? 0;
    if (word !== last) [last, place] = [word, places.get(word) ?? 0];
    pixels[at] = place;
  }
  const palette = Uint8Array.from(colours.flatMap(toRgb));
  return { width, height, palette, pixels };
}

/** How many pixels have each colour. Most are like the one before, which need not be looked up. */
function countColours(words: Uint32Array): Map<number, number> {
  const counts = new Map<number, number>();
  let [last, run] = [words[0] ?? 0, 0];
  const add = () => counts.set(last, (counts.get(last) ?? 0) + run);
  for (const word of words) {
    if (word === last) run += 1;
    else {
      add();
      [last, run] = [word, 1];
    }
  }
  add();
  return counts;
}

/** The colours that the most pixels have; of the rest, those that are farthest from what is there. */
function choosePalette(counts: ReadonlyMap<number, number>): number[] {
  const all = [...counts].sort(([, one], [, other]) => other - one);
  const words = all.map(([word]) => word);
  if (words.length <= mostColours) return words;
  const chosen = words.slice(0, (mostColours * 3) / 4);
  const far = words.map((word) =>
    distance(word, chosen[findNearest(word, chosen)] ?? 0),
  );
  while (chosen.length < mostColours) {
    const farthest = Math.max(...far);
    if (farthest <= leastApart) break;
    const next = words[far.indexOf(farthest)] ?? 0;
    chosen.push(next);
    words.forEach((word, at) => {
      far[at] = Math.min(far[at] ?? 0, distance(word, next));
    });
  }
  return chosen;
}

/** Square of a distance between colours that an eye can tell apart at an edge. */
const leastApart = 150;

function findNearest(word: number, colours: readonly number[]): number {
  let best = 0;
  let least = Infinity;
  colours.forEach((colour, place) => {
    const far = distance(word, colour);
    if (far < least) [best, least] = [place, far];
  });
  return best;
}

function distance(one: number, other: number): number {
  const red = (one & 255) - (other & 255);
  const green = ((one >> 8) & 255) - ((other >> 8) & 255);
  const blue = ((one >> 16) & 255) - ((other >> 16) & 255);
  return red * red + green * green + blue * blue;
}

/** A pixel as little-endian machines keep it: red first. */
function toRgb(word: number): number[] {
  return [word & 255, (word >> 8) & 255, (word >> 16) & 255];
}
