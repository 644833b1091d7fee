"use client";

import { lazy, Suspense, useId, useRef, useState } from "react";
import { parseMapState } from "@/lib/url/map-state";
import type { SnippetParts } from "@/lib/embed/snippets";
import type { DialogWords } from "./embed-dialog-body";
import type { EmbedChoice } from "@/lib/embed/embed-choice";

/** Few readers open the dialog: what is in it comes when somebody is about to. */
const load = () => import("./embed-dialog-body");
const EmbedDialogBody = lazy(() =>
  load().then((module) => ({ default: module.EmbedDialogBody })),
);

type EmbedDialogProps = {
  parts: SnippetParts;
  words: DialogWords & Record<"open" | "title" | "close", string>;
  previewUrl: string;
  /** Tree of the version to which an embed can be pinned; null where everything is pinned already. */
  tree: string | null;
};

/** How to put the map into a report: options, a preview, and a snippet to copy. */
export function EmbedDialog({ words, ...rest }: EmbedDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [choice, setChoice] = useState<EmbedChoice>({
    kind: null,
    options: rest.parts.options,
    isPinned: false,
  });
  const id = useId();

  const open = (): void => {
    setOpen(true);
    // What the reader looks at is what is embedded.
    const { lens } = parseMapState(window.location.search);
    setChoice((last) => ({ ...last, options: { ...last.options, lens } }));
    dialog.current?.showModal();
  };
  return (
    <>
      <button
        type="button"
        className="map-button embed-open"
        onClick={open}
        onPointerEnter={() => void load()}
        onFocus={() => void load()}
      >
        {words.open}
      </button>
      <dialog
        ref={dialog}
        className="embed-dialog"
        aria-labelledby={`${id}-title`}
        onClose={() => setOpen(false)}
        // Escape closes the dialog; the explorer around it must not take it for its own.
        onKeyDown={(event) => event.stopPropagation()}
      >
        <div className="embed-dialog-head">
          <h2 id={`${id}-title`}>{words.title}</h2>
          <button
            type="button"
            className="map-button"
            onClick={() => dialog.current?.close()}
          >
            {words.close}
          </button>
        </div>
        {isOpen && (
          <Suspense>
            <EmbedDialogBody
              {...rest}
              words={words}
              choice={choice}
              onChange={setChoice}
              onEscape={() => dialog.current?.close()}
            />
          </Suspense>
        )}
      </dialog>
    </>
  );
}
