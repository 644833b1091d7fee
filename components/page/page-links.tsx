"use client";

import { usePathname } from "next/navigation";
import { useCloseFromElsewhere } from "./use-close-from-elsewhere";

type Link = { label: string; href: string };

type PageLinksProps = {
  pages: readonly Link[];
  /** Where all maps are listed, if there are several. */
  index: Link | null;
  /** Label of the menu of those that do not stand in the line. */
  more: string;
};

/** Pages that stand in the line where it is wide enough. */
const inLine = 4;

/** Pages to which no entry leads: on them none is marked. */
const elsewhere = ["versions", "diff", "search"];

/**
 * The pages of a briefing, the one that is open marked: the first ones in a line, and all of them in
 * a menu, which on a wide screen leaves out those of the line.
 */
export function PageLinks({ pages, index, more }: PageLinksProps) {
  const path = usePathname();
  const menu = useCloseFromElsewhere();
  const [, lang = "", briefing = "", section = ""] = path.split("/");
  const under = `/${lang}/${briefing}/${section}/`;
  const current = elsewhere.includes(section)
    ? undefined
    : (pages.slice(1).find((page) => page.href.endsWith(under)) ?? pages[0]);
  const link = (page: Link) => (
    <a href={page.href} aria-current={page === current ? "page" : undefined}>
      {page.label}
    </a>
  );
  return (
    <>
      <ul className="site-line">
        {pages.slice(0, inLine).map((page) => (
          <li key={page.href}>{link(page)}</li>
        ))}
      </ul>
      <details ref={menu} className="site-more" key={path}>
        <summary
          data-current={
            (current !== undefined && pages.indexOf(current) >= inLine) ||
            undefined
          }
        >
          <span>{more}</span>
        </summary>
        <ul>
          {pages.map((page, at) => (
            <li key={page.href} data-in-line={at < inLine || undefined}>
              {link(page)}
            </li>
          ))}
          {index !== null && <li>{link(index)}</li>}
        </ul>
      </details>
    </>
  );
}
