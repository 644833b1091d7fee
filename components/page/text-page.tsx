import type { ReactNode } from "react";

type TextPageProps = {
  title: string;
  lead?: string;
  wide?: boolean;
  children: ReactNode;
};

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
