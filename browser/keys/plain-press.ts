import { hasModifier } from "./has-modifier";

/** The link to a place or to all places that an event presses, if nothing asks for a new window. */
export function pressedPlace(event: MouseEvent): HTMLAnchorElement | null {
  if (event.defaultPrevented || event.button !== 0 || hasModifier(event))
    return null;
  const { target } = event;
  return target instanceof Element
    ? target.closest<HTMLAnchorElement>(".explorer a[data-place]")
    : null;
}
