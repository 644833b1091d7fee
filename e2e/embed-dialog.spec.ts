import AxeBuilder from "@axe-core/playwright";
import { expect, test, waitForLiveMap } from "./fixtures";
import { root } from "./model";

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

test.beforeEach(async ({ page }) => {
  await page.goto(`${root("en")}uzbekistan/`);
  await waitForLiveMap(page);
  await page.getByRole("button", { name: "Embed" }).click();
});

test("the dialog copies the snippet, and says so aloud", async ({ page }) => {
  await page.getByRole("button", { name: "Copy", exact: true }).click();
  await expect(page.getByRole("dialog").getByRole("status")).toHaveText(
    "Copied.",
  );
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await page.getByLabel("Copy this").inputValue());
  expect(copied).toContain("/embed/en/ashgabat-2018/uzbekistan.html");
  expect(copied).toMatch(/title="Uzbekistan: /);
});

test("options change snippet and preview", async ({ page }) => {
  await page.getByLabel("Colours").selectOption("dark");
  await page.getByLabel("Legend").uncheck();
  const snippet = page.getByLabel("Copy this");
  await expect(snippet).toHaveValue(
    /theme=dark&amp;parts=title,record,sources/,
  );
  const preview = page.frameLocator(".embed-preview");
  await expect(preview.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(preview.locator(".embed-legend")).toBeHidden();
});

test("Escape closes the dialog, gives the focus back, and leaves the place open", async ({
  page,
}) => {
  await page.getByLabel("Where it goes").focus();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(page.getByRole("button", { name: "Embed" })).toBeFocused();
  await expect(page).toHaveURL(/uzbekistan\/$/);
});

test("every kind has a snippet, and axe finds nothing in the dialog", async ({
  page,
}) => {
  const kinds = await page
    .getByLabel("Where it goes")
    .locator("option")
    .allInnerTexts();
  expect(kinds.length).toBe(9);
  for (const kind of kinds) {
    await page.getByLabel("Where it goes").selectOption({ label: kind });
    await expect(page.getByLabel("Copy this")).toHaveValue(/ashgabat-2018/);
  }
  const { violations } = await new AxeBuilder({ page })
    .include("dialog")
    .analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});
