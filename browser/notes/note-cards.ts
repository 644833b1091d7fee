/** Pixels between a number and its card, and between a card and the window's edge. */
const gap = 6;

const numbers = "a.cite";

/**
 * At each number of a note, by click, focus or touch, a small card with the passage, which leads to
 * the full note. Where the note is folded away, what folds it opens. `full` is the label of the way
 * to it. Returns what stops it.
 */
export function followNotes(card: HTMLElement, full: string): () => void {
  let shown: HTMLAnchorElement | null = null;

  const hide = (): void => {
    shown?.removeAttribute("aria-describedby");
    shown = null;
    card.hidden = true;
    card.replaceChildren();
  };
  const show = (link: HTMLAnchorElement): boolean => {
    const note = noteOf(link);
    if (note === null) return false;
    shown?.removeAttribute("aria-describedby");
    shown = link;
    card.replaceChildren(...quoteNote(note), createWay(link, full));
    card.hidden = false;
    link.setAttribute("aria-describedby", card.id);
    placeCard(card, link);
    return true;
  };
  const press = (event: MouseEvent): void => {
    const { target } = event;
    if (!(target instanceof Element)) return;
    if (card.contains(target)) {
      const way = target.closest<HTMLAnchorElement>("a[href^='#']");
      if (way !== null) {
        openNote(way);
        hide();
      }
      return;
    }
    const link = target.closest<HTMLAnchorElement>(numbers);
    if (link === null) return hide();
    const isPlain = !event.metaKey && !event.ctrlKey && !event.shiftKey;
    if (!isPlain || !show(link)) return;
    event.preventDefault();
    // Enter on a number: the keyboard goes on within its card.
    if (event.detail === 0) card.querySelector<HTMLElement>("a")?.focus();
  };
  const focus = ({ target }: FocusEvent): void => {
    if (!(target instanceof Element) || card.contains(target)) return;
    const link = target.closest<HTMLAnchorElement>(numbers);
    if (link === null) hide();
    else if (link.matches(":focus-visible")) show(link);
  };
  const leave = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || shown === null) return;
    // To the explorer, Escape would mean to leave the record.
    event.preventDefault();
    event.stopPropagation();
    const link = shown;
    if (card.contains(document.activeElement)) link.focus();
    hide();
  };
  const reveal = (): void => revealTarget(location.hash);
  const stop = new AbortController();
  const { signal } = stop;
  document.addEventListener("click", press, stop);
  document.addEventListener("focusin", focus, stop);
  document.addEventListener("keydown", leave, { capture: true, signal });
  addEventListener("hashchange", reveal, stop);
  addEventListener("resize", hide, stop);
  reveal();
  return () => {
    hide();
    stop.abort();
  };
}

function noteOf(link: HTMLAnchorElement): HTMLElement | null {
  return document.getElementById(decodeURIComponent(link.hash.slice(1)));
}

/** The document that a note cites, and its passage, as copies. */
function quoteNote(note: HTMLElement): Node[] {
  const source = note.closest("[data-source]")?.querySelector(".note-source");
  const passage = note.querySelector(".note-body");
  return [source, passage].flatMap((part) => {
    if (part === null || part === undefined) return [];
    const copy = part.cloneNode(true) as HTMLElement;
    for (const way of copy.querySelectorAll(".note-back,[id]")) way.remove();
    return copy;
  });
}

function createWay(link: HTMLAnchorElement, label: string): HTMLElement {
  const line = document.createElement("p");
  line.className = "note-card-way";
  const way = document.createElement("a");
  way.href = link.hash;
  way.textContent = label;
  line.append(way);
  return line;
}

/** Under the number, or above it where the window ends; never beyond its sides. */
function placeCard(card: HTMLElement, link: HTMLElement): void {
  const spot = link.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = card;
  const { clientWidth, clientHeight } = document.documentElement;
  const below = spot.bottom + gap;
  const top =
    below + height <= clientHeight
      ? below
      : Math.max(gap, spot.top - gap - height);
  const left = Math.max(
    gap,
    Math.min(spot.left - width / 2, clientWidth - width - gap),
  );
  card.style.translate = `${Math.round(left + scrollX)}px ${Math.round(top + scrollY)}px`;
}

function openNote(way: HTMLAnchorElement): void {
  revealTarget(way.hash);
  noteOf(way)?.focus({ preventScroll: true });
}

/** Opens all that folds the target of an address; not every browser does so by itself. */
function revealTarget(hash: string): void {
  const target = document.getElementById(decodeURIComponent(hash.slice(1)));
  for (
    let fold = target?.closest("details");
    fold;
    fold = fold.parentElement?.closest("details")
  )
    fold.open = true;
  if (target !== null && target.closest("details") !== null)
    target.scrollIntoView({ block: "nearest" });
}
