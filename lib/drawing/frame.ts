import { fitAspect, moveInside, pad, unite, type Rectangle } from "./rectangle";

/** Width to height of every map: page, embed and figure show the same cut. */
export const mapAspect = 10 / 7;

/** The closest that a place is framed, as a share of the region's width: neighbours stay in view. */
const closestShare = 0.62;

/** The cut that shows all places with a margin, in drawing units. */
export function frameRegion(places: readonly Rectangle[]): Rectangle {
  return roundFrame(fitAspect(pad(unite(places), 0.035), mapAspect));
}

/**
 * The cut that shows one place with its surroundings. It never leaves the region's cut, so that
 * choosing one place after another moves the map a little, and never into the void.
 */
export function framePlace(place: Rectangle, region: Rectangle): Rectangle {
  const wanted = fitAspect(pad(place, 0.25), mapAspect);
  const width = Math.min(Math.max(wanted.width, region.width * closestShare), region.width);
  const height = width / mapAspect;
  const centred = {
    x: place.x + place.width / 2 - width / 2,
    y: place.y + place.height / 2 - height / 2,
    width,
    height,
  };
  return roundFrame(moveInside(centred, region));
}

/** Whole units keep the numbers in the page short and the hand-over to Leaflet exact. */
function roundFrame(frame: Rectangle): Rectangle {
  const width = Math.round(frame.width / 10) * 10;
  return {
    x: Math.round(frame.x),
    y: Math.round(frame.y),
    width,
    height: Math.round((width / mapAspect) * 100) / 100,
  };
}
