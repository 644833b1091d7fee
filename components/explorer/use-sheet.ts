import { useEffect } from "react";

/**
 * Rules that hold on the page while a component is there: a sheet that a script makes needs no leave of
 * the page's policy, as a style element would.
 */
export function useSheet(rules: string): void {
  useEffect(
    function adoptSheet() {
      if (rules === "") return;
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(rules);
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
      return () => {
        document.adoptedStyleSheets = document.adoptedStyleSheets.filter(
          (one) => one !== sheet,
        );
      };
    },
    [rules],
  );
}
