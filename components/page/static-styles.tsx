"use client";

import { takeMarkup } from "./kept-markup";

/** Styles that the server has finished: in the browser they are there already. */
export function StaticStyles({ name }: { name: string }) {
  const styles = typeof window === "undefined" ? takeMarkup(name, null) : "";
  return (
    <style
      suppressHydrationWarning
      dangerouslySetInnerHTML={{ __html: styles }}
    />
  );
}
