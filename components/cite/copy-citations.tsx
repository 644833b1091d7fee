"use client";

import { useEffect, useRef, useState } from "react";
import type { CopyWords } from "@/browser/clipboard/add-copy-buttons";

/**
 * Brings the buttons that copy citations when the panel beside it is opened first. The citations are
 * finished HTML, in which nothing runs until then.
 */
export function CopyCitations({ words }: { words: CopyWords }) {
  const place = useRef<HTMLSpanElement>(null);
  const [spoken, setSpoken] = useState("");
  useEffect(() => {
    const panel = place.current?.parentElement;
    if (!panel) return;
    let isGone = false;
    let remove = () => {};
    const add = async () => {
      const { addCopyButtons } =
        await import("@/browser/clipboard/add-copy-buttons");
      if (!isGone) remove = addCopyButtons(panel, words, setSpoken);
    };
    // The event does not bubble, but is seen on its way down.
    const options = { once: true, capture: true };
    if (panel.querySelector("details[open]") !== null) void add();
    else panel.addEventListener("toggle", add, options);
    return () => {
      isGone = true;
      panel.removeEventListener("toggle", add, options);
      remove();
    };
  }, [words]);
  return (
    <span ref={place} role="status" className="cite-copied">
      {spoken}
    </span>
  );
}
