import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";
import { briefing, langs, large, pagePaths, root } from "./live-briefing";

/** Opens all that is folded. */
const unfold = (page: Page) =>
  page.evaluate(() => {
    for (const fold of document.querySelectorAll("details")) fold.open = true;
  });

/** Type as loose as a reader may set it (WCAG 1.4.12), and of its usual size. */
function loosen(): void {
  document.documentElement.style.fontSize = "";
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    "*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-block-end:2em!important}",
  );
  document.adoptedStyleSheets.push(sheet);
}

/** What makes a page wider than its window, if it is wider. */
function findWide(): string[] {
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= width) return [];
  const wide = [...document.body.querySelectorAll("*")].filter(
    (one) => one.getBoundingClientRect().right > width + 0.5,
  );
  return wide
    .slice(0, 5)
    .map((one) => `${one.tagName}.${one.className}: ${one.textContent}`);
}

/** Text that its own box cuts off. Names on a map have rules of their own: labels.spec.ts. */
function findCut(): string[] {
  return [...document.body.querySelectorAll<HTMLElement>("*")]
    .filter((one) => {
      const { overflowX, overflowY, clipPath, textOverflow } =
        getComputedStyle(one);
      const cuts = [overflowX, overflowY].some((how) =>
        ["hidden", "clip"].includes(how),
      );
      return (
        cuts &&
        one.checkVisibility() &&
        clipPath === "none" &&
        textOverflow !== "ellipsis" &&
        one.closest(".map-frame, .visually-hidden, svg") === null &&
        (one.scrollWidth > one.clientWidth + 2 ||
          one.scrollHeight > one.clientHeight + 2)
      );
    })
    .map((one) => `${one.tagName}.${one.className}`);
}

for (const lang of langs)
  test(`${lang}: every page, with all unfolded, fits a window of 320 pixels, and one of 1280 where type is twice as large, or loosely set`, async ({
    page,
  }) => {
    test.slow();
    for (const address of [
      ...pagePaths.map((path) => root(lang) + path),
      `/embed/${lang}/${briefing.id}/overview.html?lens=involvement`,
      `/embed/${lang}/${briefing.id}/${large}.html`,
      `/report/${lang}/${briefing.id}/overview.html`,
    ]) {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(address);
      await unfold(page);
      expect(await page.evaluate(findWide), `${address} at 320`).toEqual([]);
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.evaluate(() => {
        document.documentElement.style.fontSize = "200%";
      });
      expect(await page.evaluate(findWide), `${address}, large`).toEqual([]);
      expect(await page.evaluate(findCut), `${address}, large`).toEqual([]);
      await page.evaluate(loosen);
      expect(await page.evaluate(findWide), `${address}, loose`).toEqual([]);
      expect(await page.evaluate(findCut), `${address}, loose`).toEqual([]);
    }
  });
