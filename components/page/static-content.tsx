import { createHash } from "node:crypto";
import type { ReactNode } from "react";
import { keepMarkup } from "./kept-markup";
import { StaticMarkup } from "./static-markup";

type StaticContentProps = {
  className?: string | undefined;
  children: ReactNode;
};

/**
 * Content in which nothing runs in the browser. Next writes what a page shows twice: as HTML, and as
 * data from which React builds it anew. Here the data have only a name, and React leaves the HTML as
 * it is (docs/decisions/0014). A client component inside fails the build.
 */
export async function StaticContent({
  className,
  children,
}: StaticContentProps) {
  // A static import of the server renderer is refused in a page.
  const { renderToStaticMarkup } = await import("react-dom/server");
  const markup = renderToStaticMarkup(children);
  const name = createHash("sha256")
    .update(markup)
    .digest("base64url")
    .slice(0, 16);
  keepMarkup(name, () => markup);
  return <StaticMarkup name={name} className={className} />;
}
