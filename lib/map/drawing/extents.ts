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

type Point = { x: number; y: number };

/** A place that takes less of the region's width and height than this is small in it. */
const smallShare = 0.3;

/** The nearest other places that are shown with a small one, and the least share of the region. */
const close = { neighbours: 3, share: 1 / 5 } as const;

/**
 * The extent that shows one place, and the markers of all others with room for their names: it stays
 * an answer about the whole region, and no name is cut. It never leaves the region's extent, so that
 * choosing one place after another moves the map a little, and never into the void. A small place
 * whose others lie all over the region is shown with its nearest ones instead: among all of them it
 * could not be told apart.
 */
export function extentOfPlace(
  place: Rectangle,
  markers: readonly Point[],
  region: Rectangle,
): Rectangle {
  const whole = extentAmong(place, markers);
  const wanted =
    whole.width >= region.width && isSmall(place, region)
      ? extendTo(
          close.share * region.width,
          extentAmong(place, nearestTo(place, markers)),
        )
      : whole;
  if (wanted.width >= region.width) return region;
  return roundExtent(moveInside(wanted, region));
}

function extentAmong(place: Rectangle, markers: readonly Point[]): Rectangle {
  const points = markers.map((marker) => ({ ...marker, width: 0, height: 0 }));
  return fitAspect(
    unite([pad(place, 0.08), pad(unite(points), 0.2)]),
    mapAspect,
  );
}

function isSmall(place: Rectangle, region: Rectangle): boolean {
  return (
    place.width < smallShare * region.width &&
    place.height < smallShare * region.height
  );
}

/** The markers nearest to the middle of a place, its own among them. */
function nearestTo(
  { x, y, width, height }: Rectangle,
  markers: readonly Point[],
): Point[] {
  const distance = (one: Point) =>
    Math.hypot(one.x - x - width / 2, one.y - y - height / 2);
  return [...markers]
    .sort((one, other) => distance(one) - distance(other))
    .slice(0, 1 + close.neighbours);
}

/** An extent made as wide as that, if it is not, around its middle. */
function extendTo(width: number, extent: Rectangle): Rectangle {
  const across = Math.max(extent.width, width);
  const down = across / mapAspect;
  return {
    x: extent.x + (extent.width - across) / 2,
    y: extent.y + (extent.height - down) / 2,
    width: across,
    height: down,
  };
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
