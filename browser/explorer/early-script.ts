import { pressedPlace } from "../keys/plain-press";
import { quietLabels } from "../keys/quiet-labels";
import { openEarlyAnswer } from "./early-answer";
import { showAnswer } from "./show-answer";

/**
 * The explorer before its scripts have come: a press on a place opens the answer that the document
 * holds. The explorer takes it over when it runs, and brings the whole record (explorer.tsx).
 */
addEventListener("click", (event) => {
  const link = pressedPlace(event);
  const explorer = link?.closest<HTMLElement>(".explorer");
  if (!link || !explorer || explorer.dataset["live"] !== undefined) return;
  const place = link.getAttribute("data-place") ?? "";
  if (!openEarlyAnswer(explorer, place)) {
    if (document.readyState !== "loading") return;
    // The map is here before the answers: the last link that was pressed is pressed again after them.
    event.preventDefault();
    document.onreadystatechange = () => {
      document.onreadystatechange = null;
      link.dispatchEvent(
        new MouseEvent("click", { bubbles: true, cancelable: true }),
      );
    };
    return;
  }
  event.preventDefault();
  const title = explorer.querySelector<HTMLElement>(
    `[data-answer="${place}"] .record-title`,
  );
  if (title !== null) showAnswer(title);
});

quietLabels();
