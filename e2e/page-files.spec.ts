import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "./fixtures";
import { chooseStory, listSteps } from "../lib/timeline/story";
import { briefing, langs, root } from "./live-briefing";

const steps = listSteps(briefing);
const hasStory = chooseStory(steps).length < steps.length;
const views = ["timeline", "table", "disagreements"] as const;

for (const lang of langs)
  for (const view of views)
    test(`${lang}: every file of the menu of the ${view} is there`, async ({
      page,
    }) => {
      await page.goto(`${root(lang)}${view}/`);
      await page.locator(".page-files > summary").click();
      const links = page.locator(".page-files a[download]");
      await expect(links.first()).toBeVisible();
      for (const link of await links.all()) {
        const href = (await link.getAttribute("href")) ?? "";
        const response = await page.request.get(href);
        expect(response.status(), href).toBe(200);
        expect((await response.body()).length, href).toBeGreaterThan(1000);
      }
      const { violations } = await new AxeBuilder({ page })
        .include(".page-files")
        .analyze();
      expect(violations.map(({ id }) => id)).toEqual([]);
    });

test("the chart that comes is that of the steps on the screen", async ({
  page,
}) => {
  test.skip(!hasStory, "there is one tour");
  await page.goto(`${root("en")}timeline/`);
  await page.locator(".page-files > summary").click();
  const shown = page.locator(".page-files .download-main:visible");
  await expect(shown).toHaveCount(1);
  await expect(shown.getByRole("img")).toHaveAttribute(
    "src",
    /-timeline-text-en\.svg$/,
  );
  await page.locator('input[name="tour"][value="all"]').check();
  await expect(shown).toHaveCount(1);
  const picture = shown.getByRole("img");
  await expect(picture).toHaveAttribute("src", /-timeline-all-text-en\.svg$/);
  expect(
    await picture.evaluate((img: HTMLImageElement) => img.naturalWidth),
  ).toBeGreaterThan(0);
});
