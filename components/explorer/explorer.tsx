"use client";

import { useRouter, useSelectedLayoutSegment } from "next/navigation";
import { useEffect, useRef, type ReactNode } from "react";
import { formatMapState } from "@/lib/url/map-state";
import { hasModifier } from "@/browser/keys/has-modifier";
import { MapClient, type MapWords } from "../map/map-client";
import { useLens } from "./use-lens";

type ExplorerProps = {
  /** Name of the pictures of the map: components/map/keep-pictures.tsx. */
  pictures: string;
  /** Ids of the places that can be open. */
  places: readonly string[];
  words: MapWords;
  overview: string;
  basePath: string;
  /** What is kept on the map, above it. */
  filter: ReactNode;
  /** Lens switch and legend: they work by themselves, and are under the map. */
  legend: ReactNode;
  /** The record or the overview. */
  children: ReactNode;
};

/** Where the reader came from: the same link is found again after the page has changed. */
type Opener = { place: string; within: "map" | "list" };

/**
 * Map and record side by side. Every place is a plain link; where scripts run, a click on one
 * changes the record in place, focus goes to it, and Escape leads back to the link.
 */
export function Explorer(props: ExplorerProps) {
  const { pictures, places, words, overview, basePath } = props;
  const { filter, legend, children } = props;
  const router = useRouter();
  const segment = useSelectedLayoutSegment();
  const selected = places.find((place) => place === segment) ?? null;
  const root = useRef<HTMLDivElement>(null);
  const opener = useRef<Opener | null>(null);
  const goal = useRef<"record" | "opener" | null>(null);
  const readMapState = useLens(root);

  useEffect(
    function moveFocus() {
      const element = root.current;
      if (element === null || goal.current === null) return;
      const target =
        goal.current === "record"
          ? findRecord(element)
          : findOpener(element, opener.current);
      goal.current = null;
      // How much of the map stays above it, the style sheet says (scroll-margin).
      target?.focus({ preventScroll: true });
      target?.scrollIntoView({ block: "nearest" });
    },
    [selected],
  );

  const go = (href: string, next: "record" | "opener"): void => {
    goal.current = next;
    router.push(href.slice(basePath.length) + formatMapState(readMapState()), {
      scroll: false,
    });
  };
  const handleClick = (event: React.MouseEvent): void => {
    if (event.defaultPrevented || event.button !== 0 || hasModifier(event))
      return;
    const link = (event.target as Element).closest<HTMLElement | SVGAElement>(
      "a[data-place]",
    );
    const href = link?.getAttribute("href");
    if (!link || !href) return;
    event.preventDefault();
    const place = link.getAttribute("data-place") ?? "";
    if (place === "") return go(href, "opener");
    opener.current = {
      place,
      within: link.closest(".map-frame") ? "map" : "list",
    };
    if (place === selected) {
      const record = findRecord(root.current);
      record?.focus({ preventScroll: true });
      return record?.scrollIntoView({ block: "nearest" });
    }
    go(href, "record");
  };
  const handleKey = (event: React.KeyboardEvent): void => {
    if (
      event.key !== "Escape" ||
      selected === null ||
      document.fullscreenElement
    )
      return;
    opener.current ??= { place: selected, within: "map" };
    go(overview, "opener");
  };

  return (
    // The links inside are what is pressed; this only takes over what the browser would do.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      ref={root}
      className="explorer"
      data-selected={selected ?? undefined}
      onClick={handleClick}
      onKeyDown={handleKey}
    >
      <div className="explorer-map">
        {filter}
        <MapClient pictures={pictures} selected={selected} words={words} />
        {legend}
      </div>
      <div className="explorer-panel">{children}</div>
    </div>
  );
}

function findRecord(root: HTMLElement | null): HTMLElement | null {
  return (
    root?.querySelector<HTMLElement>(".explorer-panel [data-focus]") ?? null
  );
}

function findOpener(
  root: HTMLElement,
  opener: Opener | null,
): HTMLElement | null {
  if (opener === null) return findRecord(root);
  const link = `[data-place="${opener.place}"]`;
  if (opener.within === "list") {
    return root.querySelector<HTMLElement>(`.explorer-panel a${link}`);
  }
  // Once Leaflet is there the picture is hidden, and its labels can't have the focus.
  return (
    root.querySelector<HTMLElement>(`.map-live .place-label${link}`) ??
    root.querySelector<HTMLElement>(`.map-picture .place-label${link}`)
  );
}
