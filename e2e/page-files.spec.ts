import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "./fixtures";
import { chooseStory, listSteps } from "../lib/timeline/story";
import { briefing, langs, root } from "./live-briefing";
import { say } from "./words";

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
  await expect
    .poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth))
    .toBeGreaterThan(0);
});

test("the chart on the screen is copied with its caption, and set as a snippet", async ({
  page,
  context,
}) => {
  test.skip(!hasStory, "there is one tour");
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(`${root("en")}timeline/`);
  await page.locator(".page-files > summary").click();
  await page.locator('input[name="tour"][value="all"]').check();
  const shown = page.locator(".page-files .download-main:visible");
  const box = shown.locator(".copy-for-word");
  await box.getByRole("button").click();
  await expect(box.getByRole("status")).toContainText(say("Report.copied"), {
    timeout: 15_000,
  });
  const html = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return (await item?.getType("text/html"))?.text();
  });
  expect(html).toContain("data:image/png;base64,");
  expect(html).toContain(`${root("en")}timeline/"`);
  await shown
    .locator("summary")
    .filter({ hasText: say("Report.snippets.latex") })
    .click();
  const snippet = shown.getByRole("textbox", {
    name: say("Report.snippets.latex"),
  });
  await expect(snippet).toHaveValue(
    new RegExp(`\\{${briefing.id}-timeline-all-text-en\\.pdf\\}`),
  );
});
