"use client";

import { useSyncExternalStore, type RefObject } from "react";
import {
  readToolbarAction,
  runToolbarAction,
  type LiveMap,
} from "@/browser/leaflet/toolbar-actions";
import { ToolbarButtons, type ToolbarWords } from "./toolbar-buttons";

type MapToolbarProps = {
  live: LiveMap | null;
  figure: RefObject<HTMLDivElement | null>;
  words: ToolbarWords;
};

/** Buttons for all that gestures do, under the map where they hide nothing. */
export function MapToolbar({ live, figure, words }: MapToolbarProps) {
  const isFullScreen = useFullScreen(() => document.fullscreenElement !== null);
  const canFill = useFullScreen(() => document.fullscreenEnabled);

  const handleClick = (event: React.MouseEvent): void => {
    const action = readToolbarAction(event.target);
    if (action === null || live === null || figure.current === null) return;
    // Full screen takes the record along, where there is one beside the map.
    const whole = figure.current.closest<HTMLElement>(".explorer");
    runToolbarAction(action, live, whole ?? figure.current);
  };
  return (
    // The buttons inside are what is pressed; this hears them all at once.
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <div
      className="map-toolbar"
      role="group"
      aria-label={words.toolbar}
      data-ready={live !== null || undefined}
      data-full={canFill || undefined}
      onClick={handleClick}
    >
      <ToolbarButtons words={words} isFullScreen={isFullScreen} />
    </div>
  );
}

/** What the browser says of its full screen; before it is asked, no. */
function useFullScreen(ask: () => boolean): boolean {
  return useSyncExternalStore(followFullScreen, ask, () => false);
}

function followFullScreen(tell: () => void): () => void {
  const stop = new AbortController();
  document.addEventListener("fullscreenchange", tell, stop);
  return () => stop.abort();
}
