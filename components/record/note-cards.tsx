"use client";

import { useEffect, useRef } from "react";
import { followNotes } from "@/browser/notes/note-cards";

/** The card that shows the passage behind the number of a note; one serves the whole page. */
export function NoteCards({ full }: { full: string }) {
  const card = useRef<HTMLDivElement>(null);
  useEffect(
    () => (card.current === null ? undefined : followNotes(card.current, full)),
    [full],
  );
  return (
    <div ref={card} id="note-card" className="note-card" role="note" hidden />
  );
}
