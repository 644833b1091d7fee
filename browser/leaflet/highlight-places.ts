/**
 * Shows on the label of a place that its shape is pointed at, and the other way round: `data-hover`
 * on all that stands for the place. Returns the clean-up.
 */
export function highlightPlaces(root: HTMLElement): () => void {
  let shown: string | undefined;

  const show = (place: string | undefined): void => {
    if (place === shown) return;
    shown = place;
    for (const element of root.querySelectorAll("[data-hover]"))
      element.removeAttribute("data-hover");
    if (place === undefined) return;
    for (const element of root.querySelectorAll(
      `:is(.place-label,.map-place)[data-place="${place}"]`,
    ))
      element.setAttribute("data-hover", "");
  };
  const handleOver = ({ target }: Event): void => {
    const link =
      target instanceof Element
        ? target.closest<HTMLElement | SVGElement>("a[data-place]")
        : null;
    show(link?.dataset.place);
  };
  const handleLeave = (): void => show(undefined);
  root.addEventListener("pointerover", handleOver);
  root.addEventListener("pointerleave", handleLeave);
  return () => {
    root.removeEventListener("pointerover", handleOver);
    root.removeEventListener("pointerleave", handleLeave);
  };
}
