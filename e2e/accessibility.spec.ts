import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "./fixtures";
import { langs, pagePaths, root } from "./model";

for (const colorScheme of ["light", "dark"] as const) {
  for (const lang of langs) {
    test.describe(`${lang}, ${colorScheme}`, () => {
      test.use({ colorScheme });
      for (const path of pagePaths) {
        test(`axe finds nothing on /${path}`, async ({ page }) => {
          await page.goto(root(lang) + path);
          const map = page.locator(".explorer .map-box");
          if ((await map.count()) > 0)
            await page.locator(".map-box[data-live]").waitFor();
          const { violations } = await new AxeBuilder({ page }).analyze();
          expect(
            violations.map(({ id, nodes }) => [
              id,
              nodes.map((node) => node.html),
            ]),
          ).toEqual([]);
        });
      }
    });
  }
}

test("axe finds nothing on the page for a wrong address, nor on the root", async ({
  page,
  watch,
}) => {
  for (const address of ["/en/nowhere/", "/404.html"]) {
    await page.goto(address);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  }
  // The wrong address answers 404, as it should.
  expect(
    watch.faults.filter((fault) => fault.startsWith("404: ")),
  ).toHaveLength(1);
  watch.faults.length = 0;
});
