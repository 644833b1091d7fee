import { expect, test, waitForLiveMap } from "./fixtures";
import { langs, large, placeNames, root } from "./live-briefing";

/*
 * A translator or another extension may change words of a page before its own scripts take it over. React
 * then makes the page again; it has to look as before, and its map has to work.
 */
for (const lang of langs)
  test(`${lang}: a page whose words were changed before its scripts ran keeps its look, its policy and its map`, async ({
    page,
    watch,
  }) => {
    await page.addInitScript(() => {
      addEventListener("DOMContentLoaded", () => {
        const lens = document.querySelector(".lens-switch label span");
        if (lens !== null) lens.textContent = "other words";
      });
    });
    await page.goto(`${root(lang)}${large}/`);
    await waitForLiveMap(page);
    const header = page.locator(".site-header");
    await expect(header).toHaveCSS("display", "flex");
    const sheets = page.locator("style[data-name]");
    for (const sheet of await sheets.all())
      expect(await sheet.evaluate((one) => one.textContent)).not.toBe("");
    await expect(page.locator(".record")).toHaveCount(1);
    const place = placeNames(lang).find(({ id }) => id !== large);
    if (place === undefined) throw new Error("a briefing of one place");
    await page
      .locator(`.map-live .place-label[data-place=${place.id}]`)
      .click();
    await expect(page).toHaveURL(new RegExp(`/${place.id}/$`));
    // React says that it had to; nothing else may be wrong, and no rule of the policy broken.
    const other = watch.faults.filter((fault) => !fault.includes("error #418"));
    expect(other.length).toBeLessThan(watch.faults.length);
    watch.faults.splice(0, Infinity, ...other);
  });
