import type { ReactNode } from "react";
import { StaticContent } from "./static-content";

type TextPageProps = {
  title: ReactNode;
  lead?: ReactNode;
  wide?: boolean;
  /** Whether something in it runs in the browser. */
  isLive?: boolean;
  children: ReactNode;
};

/** A page of text: title, lead and content. */
export function TextPage({
  title,
  lead,
  wide = false,
  isLive = false,
  children,
}: TextPageProps) {
  const className = wide ? undefined : "page-text";
  const content = (
    <>
      <h1 className="page-title">{title}</h1>
      {lead !== undefined && <p className="page-lead">{lead}</p>}
      {children}
    </>
  );
  return isLive ? (
    <div className={className}>{content}</div>
  ) : (
    <StaticContent className={className}>{content}</StaticContent>
  );
}
