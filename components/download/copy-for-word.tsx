"use client";

import { useState } from "react";
import {
  copyFigure,
  type CopiedFigure,
  type CopyFigureWords,
} from "@/browser/clipboard/copy-figure";

type CopyForWordProps = CopiedFigure & { words: CopyFigureWords };

/** Puts the figure on the clipboard: for Word with its caption, for others as a picture. */
export function CopyForWord({ words, ...figure }: CopyForWordProps) {
  const [spoken, setSpoken] = useState("");
  const copy = (): Promise<void> => copyFigure(figure, words, setSpoken);
  return (
    <p className="copy-for-word">
      <button type="button" className="map-button" onClick={copy}>
        {words.copy}
      </button>{" "}
      <span role="status">{spoken}</span>
    </p>
  );
}
