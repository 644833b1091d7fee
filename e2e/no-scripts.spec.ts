import { expect, test } from "./fixtures";
import { langs, large, placeNames, root } from "./live-briefing";
import { clickShape } from "./shape-point";
import { say } from "./words";

test.use({ javaScriptEnabled: false });

for (const lang of langs) {
  test(`${lang}: with scripts off, every marker and shape leads to its record`, async ({
    page,
  }) => {
    for (const place of placeNames(lang)) {
      await page.goto(root(lang));
      await page
        .locator(`.map-picture .place-label[data-place=${place.id}]`)
        .click();
      await expect(
        page.getByRole("heading", { level: 1, name: place.name }),
      ).toBeVisible();
      await expect(page.locator(".record .record-role").first()).toBeVisible();
    }
    await page.goto(root(lang));
    await clickShape(page.locator(".map-picture"), large);
    await expect(page).toHaveURL(new RegExp(`/${large}/$`));
  });
}

test("with scripts off, the lens still changes colours, labels and legend", async ({
  page,
}) => {
  await page.goto(root("en"));
  const fill = () =>
    page
      .locator(`.map-place[data-place=${large}] path`)
      .first()
      .evaluate((path) => getComputedStyle(path).fill);
  const before = await fill();
  await page.getByRole("radio", { name: say("Occasion.part") }).check();
  expect(await fill()).not.toBe(before);
  await expect(
    page.locator(".legend [data-lens=involvement]").first(),
  ).toBeVisible();
  await expect(
    page.locator(".legend [data-lens=participation]").first(),
  ).toBeHidden();
});

test("with scripts off, the root offers every language", async ({ page }) => {
  await page.goto("/");
  for (const lang of langs) {
    await expect(page.locator(`a[hreflang=${lang}]`)).toHaveAttribute(
      "href",
      root(lang),
    );
  }
});
