import type L from "leaflet";

/** Why a gesture did nothing: the map says what to do instead. */
export type GestureHint = "two-fingers" | "ctrl-wheel";

/**
 * Gestures that leave the page alone: one finger scrolls the page, two move the map; the wheel zooms
 * only with Ctrl (or Cmd), or once the reader has clicked into the map. Returns the clean-up.
 */
export function addCooperativeGestures(
  map: L.Map,
  onHint: (hint: GestureHint) => void,
): () => void {
  const container = map.getContainer();
  let engaged = false;

  const handlePointerDown = (event: PointerEvent): void => {
    // A mouse drags the map; a single finger must not. Leaflet's pinch moves it with two.
    if (event.pointerType === "touch") map.dragging.disable();
    else {
      map.dragging.enable();
      engaged = true;
    }
  };
  const handleTouchMove = (event: TouchEvent): void => {
    if (event.touches.length === 1) onHint("two-fingers");
  };
  const handleWheel = (event: WheelEvent): void => {
    if (event.ctrlKey || event.metaKey || engaged || isFullScreen(container)) {
      map.scrollWheelZoom.enable();
    } else {
      map.scrollWheelZoom.disable();
      onHint("ctrl-wheel");
    }
  };
  const disengage = (): void => {
    engaged = false;
  };

  map.dragging.disable();
  const stop = new AbortController();
  const { signal } = stop;
  const early = { capture: true, signal };
  container.addEventListener("pointerdown", handlePointerDown, early);
  container.addEventListener("touchmove", handleTouchMove, {
    passive: true,
    signal,
  });
  container.addEventListener("wheel", handleWheel, { ...early, passive: true });
  container.addEventListener("pointerleave", disengage, { signal });
  container.addEventListener("blur", disengage, early);
  return () => stop.abort();
}

/** Whether the last press on the map was a drag. Leaflet has it, its types do not. */
export function hasDragged(map: L.Map): boolean {
  return (map.dragging as L.Handler & { moved: () => boolean }).moved();
}

function isFullScreen(container: HTMLElement): boolean {
  return document.fullscreenElement?.contains(container) ?? false;
}
