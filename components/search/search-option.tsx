"use client";

import type { ReactNode } from "react";

type SearchOptionProps = {
  id: string;
  href: string;
  isActive: boolean;
  onChoose: () => void;
  children: ReactNode;
};

/** One choice of the list: a link, so that a mouse can open it in a tab of its own. */
export function SearchOption(props: SearchOptionProps) {
  const { id, href, isActive, onChoose, children } = props;
  return (
    <a
      id={id}
      role="option"
      className="search-option"
      aria-selected={isActive}
      href={href}
      tabIndex={-1}
      // The focus stays in the box, whose list would close otherwise before the click.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      {children}
    </a>
  );
}
