"use client";

import { useId, useState } from "react";
import {
  carriesOptions,
  isOnlyLocal,
  pinParts,
  serveParts,
  snippetKinds,
  withOptions,
  writeSnippet,
} from "@/lib/embed/snippets";
import type { SnippetKind, SnippetParts } from "@/lib/embed/snippets";
import type { EmbedChoice } from "@/lib/embed/embed-choice";
import { EmbedDialogPreview } from "./embed-dialog-preview";
import { EmbedOptionFields, type OptionWords } from "./embed-option-fields";

export type DialogWords = OptionWords & {
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
  /** That nobody else can follow the addresses; null where the site knows its own. */
  local: string | null;
};

type EmbedDialogBodyProps = {
  parts: SnippetParts;
  words: DialogWords;
  previewUrl: string;
  tree: string | null;
  choice: EmbedChoice;
  onChange: (choice: EmbedChoice) => void;
  onEscape: () => void;
};

/** What is in the open dialog. */
export function EmbedDialogBody(props: EmbedDialogBodyProps) {
  const { parts, words, previewUrl, tree, choice, onChange, onEscape } = props;
  const { options, isPinned } = choice;
  const [spoken, setSpoken] = useState("");
  const id = useId();
  const kind = choice.kind ?? snippetKinds[0];
  const served = serveParts(parts, window.location.origin);
  const chosen = isPinned && tree !== null ? pinParts(served, tree) : served;
  const snippet = writeSnippet(kind, { ...chosen, options });
  const hasOptions = carriesOptions(kind);

  // What was said of a snippet is not true of the next one.
  const change = (part: Partial<EmbedChoice>): void => {
    setSpoken("");
    onChange({ ...choice, ...part });
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
    <div className="embed-dialog-body">
      <div className="embed-dialog-form">
        <label className="field">
          {words.kind}
          <select
            value={kind}
            onChange={(event) =>
              change({ kind: event.target.value as SnippetKind })
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
                change({ isPinned: event.target.value === "pinned" })
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
          onChange={(next) => change({ options: next })}
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
        {words.local !== null && isOnlyLocal(kind, parts, served) && (
          <p className="embed-note">{words.local}</p>
        )}
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
          options: hasOptions
            ? options
            : { ...parts.options, lens: options.lens },
        })}
        onEscape={onEscape}
      />
    </div>
  );
}
