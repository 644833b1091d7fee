"use client";

import { useState, type KeyboardEvent } from "react";

type Combobox = {
  isOpen: boolean;
  /** Which option the arrow keys have reached; null while the reader is in the text. */
  active: number | null;
  open: () => void;
  close: () => void;
  handleKey: (event: KeyboardEvent) => void;
};

type ComboboxOptions = {
  count: number;
  choose: (option: number) => void;
  clear: () => void;
};

/**
 * The keys of an editable combobox with a list that is chosen from by hand:
 * https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
export function useCombobox({
  count,
  choose,
  clear,
}: ComboboxOptions): Combobox {
  const [isOpen, setOpen] = useState(false);
  const [reached, setReached] = useState<number | null>(null);
  const active = isOpen && reached !== null && reached < count ? reached : null;

  const open = (): void => {
    setOpen(true);
    setReached(null);
  };
  const close = (): void => {
    setOpen(false);
    setReached(null);
  };
  const goTo = (option: number): void => {
    setOpen(true);
    setReached((option + count) % count);
  };
  const actions: Record<string, (() => void) | undefined> = {
    ArrowDown: () => goTo(active === null ? 0 : active + 1),
    ArrowUp: () => goTo((active ?? 0) - 1),
    // In the text, these keys are the text's own, and Enter sends the form.
    Home: active === null ? undefined : () => goTo(0),
    End: active === null ? undefined : () => goTo(count - 1),
    Enter: active === null ? undefined : () => choose(active),
    Escape: isOpen ? close : clear,
  };
  const handleKey = (event: KeyboardEvent): void => {
    const { altKey, ctrlKey, metaKey, shiftKey, nativeEvent } = event;
    // Enter and the arrows also choose among what an input method offers.
    if (nativeEvent.isComposing || altKey || ctrlKey || metaKey || shiftKey)
      return;
    const action = actions[event.key];
    if (action === undefined) return;
    event.preventDefault();
    action();
  };
  return { isOpen, active, open, close, handleKey };
}
