import { expect, test } from "./fixtures";
import { root } from "./live-briefing";

test("words of a source are in their own language, not in that of the page", async ({
  page,
}) => {
  for (const path of [
    `${root("en")}kazakhstan/`,
    `${root("ru")}kazakhstan/`,
    `${root("en")}sources/`,
  ]) {
    await page.goto(path);
    const quotes = page.locator("q", { hasText: /^Қазақстан Республикасы$/ });
    await expect(quotes.first()).toBeAttached();
    for (const quote of await quotes.all())
      expect(
        await quote.evaluate((one) => one.closest<HTMLElement>("[lang]")?.lang),
      ).toBe("kk");
  }
});
