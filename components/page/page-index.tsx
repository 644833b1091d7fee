import type { ReactNode } from "react";

export type IndexPart = {
  label: string;
  href: string;
  parts?: readonly IndexPart[];
};

type WithIndexProps = {
  /** What the list of parts is called. */
  title: string;
  parts: readonly IndexPart[];
  children: ReactNode;
};

/**
 * A long page with the list of its parts beside it, which stays in sight. There is none where the
 * text takes the whole width, nor on paper.
 */
export function WithIndex({ title, parts, children }: WithIndexProps) {
  return (
    <div className="indexed">
      <nav className="page-index screen-only" aria-label={title}>
        <p aria-hidden="true">{title}</p>
        <Parts parts={parts} />
      </nav>
      {children}
    </div>
  );
}

function Parts({ parts }: { parts: readonly IndexPart[] }) {
  return (
    <ul role="list">
      {parts.map(({ label, href, parts: own = [] }) => (
        <li key={href}>
          <a href={href}>{label}</a>
          {own.length > 0 && <Parts parts={own} />}
        </li>
      ))}
    </ul>
  );
}
