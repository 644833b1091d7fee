"use client";

import { useRouter, useSelectedLayoutSegment } from "next/navigation";
import { useEffect, useEffectEvent, useRef, type ReactNode } from "react";
import { formatMapState } from "@/lib/url/map-state";
import { pressedPlace } from "@/browser/keys/plain-press";
import {
  closeEarlyAnswer,
  openEarlyAnswer,
} from "@/browser/explorer/early-answer";
import { MapClient, type MapWords } from "../map/map-client";
import { followPointer } from "@/browser/explorer/follow-pointer";
import { findLabel } from "@/browser/leaflet/picture-parts";
import { showAnswer } from "@/browser/explorer/show-answer";
import { fetchPage } from "../page/fetch-markup";
import { useLens } from "./use-lens";

type ExplorerProps = {
  /** Name of the pictures of the map: components/map/keep-pictures.tsx. */
  pictures: string;
  /** Ids of the places that can be open. */
  places: readonly string[];
  words: MapWords;
  overview: string;
  basePath: string;
  /** The way past the map, and the switch over it; no switch where there is one lens alone. */
  lens: ReactNode;
  legend: ReactNode;
  /** What is kept on the map by a filter. */
  filter: ReactNode;
  /** The answers of all places, hidden. */
  answers: ReactNode;
  /** The map in words. */
  description: ReactNode;
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
  const { lens, legend, filter, answers, description, children } = props;
  const router = useRouter();
  const segment = useSelectedLayoutSegment();
  const selected = places.find((place) => place === segment) ?? null;
  const root = useRef<HTMLDivElement>(null);
  const opener = useRef<Opener | null>(null);
  const goal = useRef<"record" | "opener" | null>(null);
  const readMapState = useLens(root);

  useEffect(
    () => (root.current === null ? undefined : followPointer(root.current)),
    [],
  );

  const takeOver = useEffectEvent((): void => {
    const place = root.current?.dataset["early"];
    const link = root.current?.querySelector(`a[data-place="${place}"]`);
    const href = link?.getAttribute("href");
    if (place === undefined || !href) return;
    opener.current = { place, within: "list" };
    go(href, "record");
  });
  useEffect(function takeOverFromEarlyScript() {
    root.current?.setAttribute("data-live", "");
    takeOver();
  }, []);

  useEffect(
    function moveFocus() {
      const element = root.current;
      if (element === null || goal.current === null) return;
      closeEarlyAnswer(element);
      const target =
        goal.current === "record"
          ? findRecord(element)
          : findOpener(element, opener.current);
      goal.current = null;
      if (target === null) return;
      target.focus({ preventScroll: true });
      showAnswer(target);
    },
    [selected],
  );

  const go = (href: string, next: "record" | "opener"): void => {
    goal.current = next;
    const path = href.slice(basePath.length);
    // Beside the data, and not after them. Who needs it hears of what went wrong.
    void fetchPage(path).catch(() => undefined);
    router.push(path + formatMapState(readMapState()), { scroll: false });
  };
  const handleClick = ({ nativeEvent }: React.MouseEvent): void => {
    const link = pressedPlace(nativeEvent);
    const href = link?.getAttribute("href");
    if (!link || !href || root.current === null) return;
    nativeEvent.preventDefault();
    const place = link.getAttribute("data-place") ?? "";
    if (place === "") return go(href, "opener");
    opener.current = {
      place,
      within: link.closest(".map-frame") ? "map" : "list",
    };
    if (place === selected) {
      const record = findRecord(root.current);
      record?.focus({ preventScroll: true });
      return record === null ? undefined : showAnswer(record);
    }
    openEarlyAnswer(root.current, place);
    go(href, "record");
  };
  const leave = useEffectEvent((event: KeyboardEvent): void => {
    if (
      event.key !== "Escape" ||
      event.defaultPrevented ||
      selected === null ||
      document.fullscreenElement ||
      document.querySelector("dialog[open]")
    )
      return;
    opener.current ??= { place: selected, within: "list" };
    go(overview, "opener");
  });
  useEffect(() => {
    const stop = new AbortController();
    document.addEventListener("keydown", (event) => leave(event), stop);
    return () => stop.abort();
  }, []);

  return (
    // The links inside are what is pressed; this only takes over what the browser would do.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions, jsx-a11y/click-events-have-key-events
    <div
      ref={root}
      className="explorer"
      data-selected={selected ?? undefined}
      onClick={handleClick}
      suppressHydrationWarning
    >
      <div className="explorer-map">
        <div className="map-bar">{lens}</div>
        {/* Before the map, under which it is shown: the map has its size as soon as it is painted. */}
        {legend}
        <MapClient pictures={pictures} selected={selected} words={words} />
      </div>
      <div id="answers" className="explorer-panel" tabIndex={-1}>
        {filter}
        {answers}
        {children}
        {description}
      </div>
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
  const { place, within } = opener;
  return within === "list"
    ? root.querySelector<HTMLElement>(
        `.explorer-panel a[data-place="${place}"]`,
      )
    : findLabel(root, place);
}
