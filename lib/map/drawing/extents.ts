import {
  fitAspect,
  moveInside,
  pad,
  unite,
  type Rectangle,
} from "../../geometry/rectangle";

/** Width to height of every map: page, embed and figure show the same extent. */
export const mapAspect = 10 / 7;

/** The extent that shows all places with a margin, in drawing units. */
export function extentOfRegion(places: readonly Rectangle[]): Rectangle {
  return roundExtent(fitAspect(pad(unite(places), 0.035), mapAspect));
}

/**
 * The extent that shows one place, and the markers of all others with room for their names: it stays
 * an answer about the whole region, and no name is cut. It never leaves the region's extent, so that
 * choosing one place after another moves the map a little, and never into the void.
 */
export function extentOfPlace(
  place: Rectangle,
  markers: readonly { x: number; y: number }[],
  region: Rectangle,
): Rectangle {
  const points = markers.map((marker) => ({ ...marker, width: 0, height: 0 }));
  const wanted = fitAspect(
    unite([pad(place, 0.08), pad(unite(points), 0.2)]),
    mapAspect,
  );
  if (wanted.width >= region.width) return region;
  return roundExtent(moveInside(wanted, region));
}

/** Whole units keep the numbers in the page short and the hand-over to Leaflet exact. */
function roundExtent(extent: Rectangle): Rectangle {
  const width = Math.round(extent.width / 10) * 10;
  return {
    x: Math.round(extent.x),
    y: Math.round(extent.y),
    width,
    height: Math.round((width / mapAspect) * 100) / 100,
  };
}
