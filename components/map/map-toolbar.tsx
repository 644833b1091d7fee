"use client";

import { useEffect, useState, type RefObject } from "react";
import type { Rectangle } from "@/lib/geometry/rectangle";
import {
  readToolbarAction,
  runToolbarAction,
  type LiveMap,
} from "@/browser/leaflet/toolbar-actions";
import { ToolbarButtons, type ToolbarWords } from "./toolbar-buttons";

type MapToolbarProps = {
  live: LiveMap | null;
  region: Rectangle;
  figure: RefObject<HTMLDivElement | null>;
  words: ToolbarWords;
};

/** Buttons for all that gestures do, under the map where they hide nothing. */
export function MapToolbar({ live, region, figure, words }: MapToolbarProps) {
  const [isFullScreen, setFullScreen] = useState(false);
  const [canFill, setCanFill] = useState(false);

  useEffect(function followFullScreen() {
    setCanFill(document.fullscreenEnabled);
    const update = () => setFullScreen(document.fullscreenElement !== null);
    document.addEventListener("fullscreenchange", update);
    return () => document.removeEventListener("fullscreenchange", update);
  }, []);

  const handleClick = (event: React.MouseEvent): void => {
    const action = readToolbarAction(event.target);
    if (action === null || live === null || figure.current === null) return;
    runToolbarAction(action, live, region, figure.current);
  };
  return (
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
