import type { SnippetKind } from "@/lib/embed/snippets";
import type { EmbedOptions } from "@/lib/url/embed-options";

/** What an author has chosen in the dialog; it stays when the dialog is closed. */
export type EmbedChoice = {
  /** Null for the first. */
  kind: SnippetKind | null;
  options: EmbedOptions;
  isPinned: boolean;
};
