"use client";

import { usePathname } from "next/navigation";

type PageLinksProps = { pages: readonly { label: string; href: string }[] };

/** Links to the pages of a briefing; the present one is marked. The first is the map. */
export function PageLinks({ pages }: PageLinksProps) {
  const path = usePathname();
  const exact = pages.slice(1).find((page) => page.href.endsWith(path));
  const current = exact ?? pages[0];
  return (
    <ul>
      {pages.map((page) => (
        <li key={page.href}>
          <a
            href={page.href}
            aria-current={page === current ? "page" : undefined}
          >
            {page.label}
          </a>
        </li>
      ))}
    </ul>
  );
}
