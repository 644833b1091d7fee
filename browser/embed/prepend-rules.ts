/**
 * Puts rules before all others of the document, which so are stronger. Into its own sheet, since the
 * policy of the document allows no other style element.
 */
export function prependRules(rules: string): void {
  const [first] = document.styleSheets;
  const parsed = new CSSStyleSheet();
  parsed.replaceSync(rules);
  for (const rule of [...parsed.cssRules].reverse())
    first?.insertRule(rule.cssText, 0);
}
