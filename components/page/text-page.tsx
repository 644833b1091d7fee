import type { ReactNode } from "react";

type TextPageProps = {
  title: string;
  lead?: string;
  wide?: boolean;
  children: ReactNode;
};

/** A page of text or tables under one heading. */
export function TextPage({
  title,
  lead,
  wide = false,
  children,
}: TextPageProps) {
  return (
    <div className={wide ? undefined : "page-text"}>
      <h1 className="page-title">{title}</h1>
      {lead !== undefined && <p className="page-lead">{lead}</p>}
      {children}
    </div>
  );
}
