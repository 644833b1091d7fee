"use client";

import { usePathname } from "next/navigation";
import { use, useState, useSyncExternalStore } from "react";
import { fetchMarkup } from "./fetch-markup";
import { enclose, takeMarkup } from "./kept-markup";

type StaticMarkupProps = {
  name: string;
  /** The place that is open, where what is kept depends on it. */
  place?: string | null;
  className?: string | undefined;
};

/**
 * HTML that the server has finished. In the page that was opened it is there already, and React
 * keeps off it; on the way to another page it comes from that page's file.
 */
export function StaticMarkup({ name, place, className }: StaticMarkupProps) {
  const path = usePathname();
  const isHydrating = useSyncExternalStore(
    never,
    () => false,
    () => true,
  );
  const [isHere] = useState(isHydrating);
  const markup =
    typeof window === "undefined"
      ? enclose(name, takeMarkup(name, place ?? null))
      : isHere
        ? ""
        : use(fetchMarkup(name, path));
  return (
    <div
      className={className}
      suppressHydrationWarning
      dangerouslySetInnerHTML={{ __html: markup }}
    />
  );
}

const never = () => () => undefined;
