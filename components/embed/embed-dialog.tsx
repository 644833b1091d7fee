"use client";

import { useId, useRef, useState } from "react";
import {
  pinParts,
  snippetKinds,
  withOptions,
  writeSnippet,
} from "@/lib/embed/snippets";
import type { SnippetKind, SnippetParts } from "@/lib/embed/snippets";
import type { EmbedOptions } from "@/lib/url/embed-options";
import { EmbedOptionFields, type OptionWords } from "./embed-option-fields";

export type EmbedDialogWords = OptionWords & {
  open: string;
  title: string;
  close: string;
  kind: string;
  kinds: Record<SnippetKind, string>;
  snippet: string;
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
  /** The version to which an embed can be pinned; null where everything is pinned already. */
  version: string | null;
};

/** How to put the map into a report: options, a preview, and a snippet to copy. */
export function EmbedDialog({
  parts,
  words,
  previewUrl,
  version,
}: EmbedDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [kind, setKind] = useState<SnippetKind>("iframe");
  const [options, setOptions] = useState<EmbedOptions>(parts.options);
  const [isPinned, setPinned] = useState(false);
  const [spoken, setSpoken] = useState("");
  const id = useId();
  const chosen =
    isPinned && version !== null ? pinParts(parts, version) : parts;
  const snippet = writeSnippet(kind, { ...chosen, options });

  const open = (): void => {
    setOpen(true);
    dialog.current?.showModal();
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
          <div className="embed-dialog-body">
            <div className="embed-dialog-form">
              <label className="field">
                {words.kind}
                <select
                  value={kind}
                  onChange={(event) =>
                    setKind(event.target.value as SnippetKind)
                  }
                >
                  {snippetKinds.map((one) => (
                    <option key={one} value={one}>
                      {words.kinds[one]}
                    </option>
                  ))}
                </select>
              </label>
              {version !== null && (
                <label className="field">
                  {words.version}
                  <select
                    value={isPinned ? "pinned" : "present"}
                    onChange={(event) =>
                      setPinned(event.target.value === "pinned")
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
                onChange={setOptions}
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
              <p>
                <button type="button" className="map-button" onClick={copy}>
                  {words.copy}
                </button>{" "}
                <span role="status">{spoken}</span>
              </p>
            </div>
            <iframe
              className="embed-preview"
              title={words.preview}
              src={withOptions({ ...parts, embedUrl: previewUrl, options })}
            />
          </div>
        )}
      </dialog>
    </>
  );
}
