"use client";

import { takeMarkup } from "./kept-markup";

type StaticMarkupProps = { name: string; className?: string | undefined };

/** HTML that the server has finished. In the browser it is there already, and React keeps off it. */
export function StaticMarkup({ name, className }: StaticMarkupProps) {
  const markup = typeof window === "undefined" ? takeMarkup(name) : "";
  return (
    <div
      className={className}
      suppressHydrationWarning
      dangerouslySetInnerHTML={{ __html: markup }}
    />
  );
}
