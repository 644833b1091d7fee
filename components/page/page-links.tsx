"use client";

import { usePathname } from "next/navigation";

type PageLinksProps = { pages: readonly { label: string; href: string }[] };

/** Pages to which no entry leads: on them none is marked. */
const elsewhere = ["versions", "diff", "search"];

/**
 * Links to the pages of a briefing. Marked is the one that is open, or under which the open one
 * is; the first is the map, under which the places are.
 */
export function PageLinks({ pages }: PageLinksProps) {
  const path = usePathname();
  const [, lang = "", briefing = "", section = ""] = path.split("/");
  const under = `/${lang}/${briefing}/${section}/`;
  const current = elsewhere.includes(section)
    ? undefined
    : (pages.slice(1).find((page) => page.href.endsWith(under)) ?? pages[0]);
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
