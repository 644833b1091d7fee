"use client";

import { takeMarkup } from "./kept-markup";

/**
 * Styles that the server has finished: in the browser they are there already. React takes them from there
 * where it has to make the page anew, since something (a translator, say) has changed it before.
 */
export function StaticStyles({ name }: { name: string }) {
  const styles =
    typeof window === "undefined" ? takeMarkup(name, null) : findStyles(name);
  return (
    <style
      data-name={name}
      suppressHydrationWarning
      dangerouslySetInnerHTML={{ __html: styles }}
    />
  );
}

function findStyles(name: string): string {
  return (
    document.querySelector(`style[data-name="${name}"]`)?.textContent ?? ""
  );
}
