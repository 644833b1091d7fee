import type L from "leaflet";
import { fitAspect, unite, type Rectangle } from "@/lib/geometry/rectangle";
import { toBounds } from "./plane";

/** Keeps a map at an extent of the drawing: at once, or moving there where motion is welcome. */
export type Framing = {
  /** Shows an extent, and keeps showing it when the map's size changes, until the reader moves it. */
  show: (extent: Rectangle, move: boolean) => void;
  remove: () => void;
};

/** Whether the reader's system asks for less motion. */
export function prefersLessMotion(): boolean {
  return window.matchMedia("(prefers-reduced-motion: reduce)").matches;
}

/**
 * Ties a map to extents of the drawing. `extent` is the widest: the map can't be zoomed out beyond
 * it, nor moved out of `bounds`.
 */
export function createFraming(
  map: L.Map,
  {
    extent,
    bounds,
    maxZoom,
  }: { extent: Rectangle; bounds: Rectangle; maxZoom: number },
): Framing {
  let held: Rectangle | null = null;
  let moving = false;
  const container = map.getContainer();

  /** Whether a reader has gone closer: then the toolbar has buttons to move on, which cover some land. */
  const markMovable = (): void => {
    container.toggleAttribute(
      "data-movable",
      held === null && map.getZoom() > map.getMinZoom() + 0.01,
    );
  };

  /** In a frame of another shape than the region more is seen, and can be moved to. */
  const outerBounds = (): L.LatLngBounds => {
    const { x, y } = map.getSize();
    // Where the map is not shown, as on paper, it has no shape.
    if (x === 0 || y === 0) return toBounds(bounds);
    const seen = [extent, held ?? extent].map((one) => fitAspect(one, x / y));
    return toBounds(unite([bounds, ...seen]));
  };
  const limit = (): void => {
    // Set directly: Leaflet's own setters would start to zoom by themselves.
    map.options.maxBounds = outerBounds();
    map.options.maxZoom = maxZoom;
    map.options.minZoom = -Infinity;
    map.options.minZoom = map.getBoundsZoom(toBounds(extent));
  };
  const show = (extent: Rectangle, move: boolean): void => {
    held = extent;
    moving = true;
    map.options.maxBounds = outerBounds();
    if (move && !prefersLessMotion()) {
      map.flyToBounds(toBounds(extent), { duration: 0.5, padding: [0, 0] });
    } else {
      map.fitBounds(toBounds(extent), { animate: false });
      moving = false;
    }
  };
  const handleMoveStart = (): void => {
    if (!moving) held = null;
  };
  const handleMoveEnd = (): void => {
    moving = false;
    markMovable();
  };
  const handleResize = (): void => {
    const extent = held;
    // In a hidden tab there is no size to fit anything to.
    if (container.clientWidth === 0) return;
    map.invalidateSize({ animate: false, pan: false });
    limit();
    if (extent !== null) show(extent, false);
    else if (map.getZoom() < map.getMinZoom())
      map.setZoom(map.getMinZoom(), { animate: false });
    markMovable();
  };

  map.setMaxBounds(outerBounds());
  limit();
  map.on("movestart zoomstart", handleMoveStart);
  map.on("moveend", handleMoveEnd);
  const observer = new ResizeObserver(handleResize);
  observer.observe(container);
  return {
    show,
    remove: () => {
      observer.disconnect();
      map.off("movestart zoomstart", handleMoveStart);
      map.off("moveend", handleMoveEnd);
    },
  };
}
