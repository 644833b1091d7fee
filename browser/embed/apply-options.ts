import { embedParts, type EmbedOptions } from "@/lib/url/embed-options";

/** Writes options to the root element, where the style sheet finds them. */
export function applyOptions(root: HTMLElement, options: EmbedOptions): void {
  root.dataset.theme = options.theme;
  root.toggleAttribute("data-accent", options.accent !== null);
  root.style.setProperty("--own-accent", options.accent);
  root.dataset.without = embedParts
    .filter((part) => !options.parts.includes(part))
    .join(" ");
  root.toggleAttribute("data-static", options.isStatic);
}

/** Puts the lens switch where the options say. Returns whether there is one yet. */
export function copyLens(scope: ParentNode, { lens }: EmbedOptions): boolean {
  const input = scope.querySelector<HTMLInputElement>(
    `input[name=lens][value=${lens}]`,
  );
  if (input !== null) input.checked = true;
  return input !== null;
}
