"use client";

import { useId, useRef, useState } from "react";
import {
  carriesOptions,
  pinParts,
  snippetKinds,
  withOptions,
  writeSnippet,
} from "@/lib/embed/snippets";
import type { SnippetKind, SnippetParts } from "@/lib/embed/snippets";
import type { EmbedOptions } from "@/lib/url/embed-options";
import { EmbedDialogPreview } from "./embed-dialog-preview";
import { EmbedOptionFields, type OptionWords } from "./embed-option-fields";

type EmbedDialogWords = OptionWords & {
  open: string;
  title: string;
  close: string;
  kind: string;
  kinds: Record<SnippetKind, string>;
  snippet: string;
  noOptions: string;
  copy: string;
  copied: string;
  notCopied: string;
  preview: string;
  version: string;
  present: string;
  pinned: string;
};

type EmbedDialogProps = {
  parts: SnippetParts;
  words: EmbedDialogWords;
  previewUrl: string;
  /** Tree of the version to which an embed can be pinned; null where everything is pinned already. */
  tree: string | null;
};

/** How to put the map into a report: options, a preview, and a snippet to copy. */
export function EmbedDialog({
  parts,
  words,
  previewUrl,
  tree,
}: EmbedDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [kind, setKind] = useState<SnippetKind>(snippetKinds[0]);
  const [options, setOptions] = useState<EmbedOptions>(parts.options);
  const [isPinned, setPinned] = useState(false);
  const [spoken, setSpoken] = useState("");
  const id = useId();
  const chosen = isPinned && tree !== null ? pinParts(parts, tree) : parts;
  const snippet = writeSnippet(kind, { ...chosen, options });
  const hasOptions = carriesOptions(kind);

  const open = (): void => {
    setOpen(true);
    dialog.current?.showModal();
  };
  // What was said of a snippet is not true of the next one.
  const change =
    <Value,>(set: (value: Value) => void) =>
    (value: Value): void => {
      setSpoken("");
      set(value);
    };
  const forget = (): void => {
    setOpen(false);
    setSpoken("");
  };
  const copy = async (): Promise<void> => {
    // Emptied first, so that a second copy is spoken again.
    setSpoken("");
    try {
      await navigator.clipboard.writeText(snippet);
      setSpoken(words.copied);
    } catch {
      setSpoken(words.notCopied);
    }
  };
  return (
    <>
      <button type="button" className="map-button embed-open" onClick={open}>
        {words.open}
      </button>
      <dialog
        ref={dialog}
        className="embed-dialog"
        aria-labelledby={`${id}-title`}
        onClose={forget}
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
          <div className="embed-dialog-body">
            <div className="embed-dialog-form">
              <label className="field">
                {words.kind}
                <select
                  value={kind}
                  onChange={(event) =>
                    change(setKind)(event.target.value as SnippetKind)
                  }
                >
                  {snippetKinds.map((one) => (
                    <option key={one} value={one}>
                      {words.kinds[one]}
                    </option>
                  ))}
                </select>
              </label>
              {tree !== null && (
                <label className="field">
                  {words.version}
                  <select
                    value={isPinned ? "pinned" : "present"}
                    onChange={(event) =>
                      change(setPinned)(event.target.value === "pinned")
                    }
                  >
                    <option value="present">{words.present}</option>
                    <option value="pinned">{words.pinned}</option>
                  </select>
                </label>
              )}
              <EmbedOptionFields
                options={options}
                words={words}
                onChange={change(setOptions)}
                disabledBy={hasOptions ? undefined : `${id}-note`}
              />
              <label className="field" htmlFor={`${id}-snippet`}>
                {words.snippet}
              </label>
              <textarea
                id={`${id}-snippet`}
                className="embed-snippet"
                readOnly
                rows={8}
                value={snippet}
                spellCheck={false}
                onFocus={(event) => event.target.select()}
              />
              {!hasOptions && (
                <p id={`${id}-note`} className="embed-note">
                  {words.noOptions}
                </p>
              )}
              <p>
                <button type="button" className="map-button" onClick={copy}>
                  {words.copy}
                </button>{" "}
                <span role="status">{spoken}</span>
              </p>
            </div>
            <EmbedDialogPreview
              title={words.preview}
              src={withOptions({
                ...parts,
                embedUrl: previewUrl,
                options: hasOptions ? options : parts.options,
              })}
              onEscape={() => dialog.current?.close()}
            />
          </div>
        )}
      </dialog>
    </>
  );
}
