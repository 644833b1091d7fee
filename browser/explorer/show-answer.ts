/** Pixels that stay free around an answer. */
const margin = 8;

/**
 * Scrolls no further than it takes to see an answer: the heading of a record and the two sentences
 * under it. The heading is never pushed out above; where all of it is in view, nothing moves.
 */
export function showAnswer(heading: HTMLElement): void {
  const record = heading.closest(".record,[data-answer]");
  const sentences = record?.querySelectorAll(".record-sentence");
  const last = sentences?.item(sentences.length - 1) ?? heading;
  const top = heading.getBoundingClientRect().top - margin;
  const below =
    last.getBoundingClientRect().bottom + margin - window.innerHeight;
  const by = top < 0 ? top : Math.min(Math.max(below, 0), top);
  if (Math.abs(by) >= 1) window.scrollBy({ top: by, behavior: "instant" });
}
