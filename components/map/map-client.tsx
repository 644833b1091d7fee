"use client";

import {
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import { hasDragged, type GestureHint } from "@/browser/leaflet/gestures";
import { markPlace } from "@/browser/leaflet/mark-place";
import {
  findLabel,
  readPicture,
  type Picture,
} from "@/browser/leaflet/picture-parts";
import type { LiveMap } from "@/browser/leaflet/toolbar-actions";
import { whenReleased } from "@/browser/leaflet/when-released";
import { StaticMarkup } from "../page/static-markup";
import type { MapLive } from "./map-live";
import { MapToolbar } from "./map-toolbar";
import type { ToolbarWords } from "./toolbar-buttons";

/** Leaflet is asked for as soon as this file runs, beside React's own work, and not after it. */
const leaflet =
  typeof window === "undefined" ? null : import("./map-live").catch(() => null); // Then the picture stays.

export type MapWords = ToolbarWords & {
  label: string;
  help: string;
  hints: Record<GestureHint, string>;
};

type MapClientProps = {
  /** Under which name the pictures of all views are kept: keep-pictures.tsx. */
  pictures: string;
  selected: string | null;
  words: MapWords;
};

/** What the live map begins with. */
type Start = { MapLive: typeof MapLive; picture: Picture };

/** How long a hint stays, in milliseconds. */
const hintTime = 2200;

/**
 * The map of a page. First the picture, as the server drew it; when the browser is idle Leaflet
 * comes with the same shapes in the same place, and the picture goes. React never holds the drawing:
 * it is in the document once, and Leaflet takes it from there.
 */
export function MapClient({ pictures, selected, words }: MapClientProps) {
  const [start, setStart] = useState<Start | null>(null);
  const [live, setLive] = useState<LiveMap | null>(null);
  const [hint, setHint] = useState<GestureHint | null>(null);
  const figure = useRef<HTMLDivElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(function waitForIdle() {
    // Without a limit a browser that is never idle, such as one that draws no frame, never calls.
    const wait =
      window.requestIdleCallback ??
      ((run: () => void) => window.setTimeout(run, 200));
    const begin = async (module: Awaited<typeof leaflet>): Promise<void> => {
      if (figure.current !== null) await whenReleased(figure.current);
      if (module === null || figure.current === null) return;
      setStart({ ...module, picture: readPicture(figure.current) });
    };
    wait(() => void leaflet?.then(begin), { timeout: 2000 });
  }, []);

  useLayoutEffect(
    function markSelected() {
      if (figure.current !== null) markPlace(figure.current, selected);
    },
    [selected],
  );

  const handleReady = useCallback((ready: LiveMap) => {
    // A reader who is on a label of the picture stays on it.
    const focused = document.activeElement?.closest(
      ".map-picture [data-place]",
    );
    const place = focused?.getAttribute("data-place");
    setLive(ready);
    if (place) findLabel(ready.map.getContainer(), place)?.focus();
  }, []);
  const handleHint = useCallback((next: GestureHint) => {
    setHint(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setHint(null), hintTime);
  }, []);

  const ignoreClickAfterDrag = (event: React.MouseEvent): void => {
    // The end of a drag is a click to the browser, and would follow the link under it. Enter on a
    // link is a click as well, but one without a pointer: its `detail` is 0.
    if (event.detail === 0 || live === null || !hasDragged(live.map)) return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div
      ref={figure}
      className="map-box"
      data-live={live !== null || undefined}
    >
      <p id="map-help" className="map-keys">
        {words.help}
      </p>
      <div className="map-frame" onClickCapture={ignoreClickAfterDrag}>
        {/* It stays for paper, where Leaflet can't fit the map to the page. */}
        <StaticMarkup name={pictures} place={selected} />
        {start !== null && (
          <start.MapLive
            picture={start.picture}
            selected={selected}
            label={words.label}
            describedBy="map-help"
            onHint={handleHint}
            onReady={handleReady}
          />
        )}
        <p
          className="map-hint"
          data-shown={hint !== null || undefined}
          aria-hidden="true"
        >
          {hint === null ? "" : words.hints[hint]}
        </p>
      </div>
      <MapToolbar live={live} figure={figure} words={words} />
    </div>
  );
}
