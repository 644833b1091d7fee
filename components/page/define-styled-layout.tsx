import type { ReactNode } from "react";
import { bundleStyles } from "@/browser/bundle/bundle";
import { keepStyles } from "./keep-styles";
import { StaticStyles } from "./static-styles";

/** A layout with style sheets of one kind of page, which no other has to carry. They are heard above those of all. */
export function defineStyledLayout(sheets: readonly string[]) {
  return async function StyledLayout({ children }: { children: ReactNode }) {
    return (
      <>
        <StaticStyles name={keepStyles(await bundleStyles(sheets))} />
        {children}
      </>
    );
  };
}
