import type { ReactNode } from "react";

type FoldEntryProps = {
  /** Its anchor: inside what is folded, so that a browser opens it for its address. */
  id: string;
  head: ReactNode;
  children: ReactNode;
};

/** An entry of a long list: its head is seen, and opens the rest, as its address does. */
export function FoldEntry({ id, head, children }: FoldEntryProps) {
  return (
    <details className="fold-entry">
      <summary>{head}</summary>
      <div id={id} className="fold-body">
        {children}
      </div>
    </details>
  );
}
