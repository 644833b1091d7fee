/**
 * Escape takes away what pointing or focus has brought up, without pointer or focus going elsewhere
 * (WCAG 1.4.13): `data-quiet` on the root element, by which the style sheets hide it, until either
 * moves on.
 */
export function quietLabels(options?: { signal: AbortSignal }): void {
  const { dataset } = document.documentElement;
  const show = (): void => {
    delete dataset["quiet"];
  };
  document.addEventListener(
    "keydown",
    ({ key }) => {
      if (key !== "Escape") return;
      dataset["quiet"] = "";
      for (const type of ["pointermove", "focusin"])
        document.addEventListener(type, show, { once: true });
    },
    options,
  );
}
