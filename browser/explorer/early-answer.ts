/**
 * Shows the answer of a place in the panel, from what the document holds, until its record has come:
 * `data-early` on the explorer, by which the style sheet hides the rest. Returns whether there is one.
 */
export function openEarlyAnswer(explorer: HTMLElement, place: string): boolean {
  const answers = [...explorer.querySelectorAll<HTMLElement>("[data-answer]")];
  const chosen = answers.find((one) => one.dataset["answer"] === place);
  if (chosen === undefined) return false;
  for (const one of answers) one.hidden = one !== chosen;
  explorer.dataset["early"] = place;
  return true;
}

/** Gives the panel back to the record, which says the same and more. */
export function closeEarlyAnswer(explorer: HTMLElement): void {
  delete explorer.dataset["early"];
  for (const one of explorer.querySelectorAll<HTMLElement>("[data-answer]"))
    one.hidden = true;
}
