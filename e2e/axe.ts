import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

type Asked = {
  /** One rule alone. */
  rule?: string;
  /** A part of the page alone. */
  within?: string;
};

/**
 * What axe finds on a page as it is: all its rules, and the size of targets (WCAG 2.5.8), which axe
 * leaves out unless it is asked.
 */
export async function findViolations(
  page: Page,
  { rule, within }: Asked = {},
): Promise<[id: string, elements: string[]][]> {
  const axe = new AxeBuilder({ page });
  axe.options({
    // What holds is not written out, node by node.
    resultTypes: ["violations"],
    ...(rule === undefined && { rules: { "target-size": { enabled: true } } }),
  });
  if (rule !== undefined) axe.withRules([rule]);
  if (within !== undefined) axe.include(within);
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}

/** What is left to ask of a page in the dark, which is the same but for its colours. */
export const askedIn = (colorScheme: "light" | "dark"): Asked =>
  colorScheme === "dark" ? { rule: "color-contrast" } : {};
