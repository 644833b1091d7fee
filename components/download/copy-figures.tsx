"use client";

import { useEffect } from "react";
import {
  copyFigure,
  type CopiedFigure,
  type CopyFigureWords,
} from "@/browser/clipboard/copy-figure";

/** Copies the figure of each `FigureToCopy` of the page when its button is pressed. */
export function CopyFigures() {
  useEffect(function listen() {
    const stop = new AbortController();
    const copy = ({ target }: MouseEvent): void => {
      if (!(target instanceof Element)) return;
      const button = target.closest(".copy-for-word[data-figure] button");
      const place = button?.parentElement;
      if (place) void copyFrom(place);
    };
    document.addEventListener("click", copy, stop);
    return () => stop.abort();
  }, []);
  return null;
}

function copyFrom(place: HTMLElement): Promise<void> {
  const { figure = "", words = "" } = place.dataset;
  const status = place.querySelector("[role=status]");
  return copyFigure(
    JSON.parse(figure) as CopiedFigure,
    JSON.parse(words) as CopyFigureWords,
    (text) => {
      if (status) status.textContent = text;
    },
  );
}
