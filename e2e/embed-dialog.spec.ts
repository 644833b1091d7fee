import AxeBuilder from "@axe-core/playwright";
import { expect, test, waitForLiveMap } from "./fixtures";
import { ready, sayToHost } from "./host-page";
import { root } from "./live-briefing";

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
  await expect(preview.locator(".legend")).toBeHidden();
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

test("Escape in the preview closes the dialog too, and gives the focus back", async ({
  page,
}) => {
  const preview = page.frameLocator(".embed-preview");
  await ready(preview);
  // Said by another window it means nothing.
  await page.evaluate(() =>
    postMessage({ source: "briefing-map", type: "escape" }, "*"),
  );
  await preview.locator(".map-toolbar button").first().focus();
  await expect(page.getByRole("dialog")).toBeVisible();
  await sayToHost(preview, { type: "escape" });
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(page.getByRole("button", { name: "Embed" })).toBeFocused();
});

test("trying options leaves no step in the history", async ({ page }) => {
  const preview = page.frameLocator(".embed-preview");
  await ready(preview);
  const steps = await page.evaluate(() => history.length);
  for (const theme of ["dark", "light"]) {
    await page.getByLabel("Colours").selectOption(theme);
    await expect(preview.locator("html")).toHaveAttribute("data-theme", theme);
    await ready(preview);
  }
  expect(await page.evaluate(() => history.length)).toBe(steps);
});

test("ways that carry an address only have no options, and the dialog says why", async ({
  page,
}) => {
  const snippet = page.getByLabel("Copy this");
  const note = page.getByText("the options above do not apply");
  await page.getByLabel("Colours").selectOption("dark");
  for (const kind of ["wordpress", "markdown"]) {
    await page.getByLabel("Where it goes").selectOption(kind);
    await expect(note).toBeVisible();
    for (const name of ["Shown first", "Colours", "Legend"])
      await expect(page.getByLabel(name)).toBeDisabled();
    // The preview shows what comes of it.
    await expect(
      page.frameLocator(".embed-preview").locator("html"),
    ).not.toHaveAttribute("data-theme");
    await expect(snippet).toHaveValue(/\/uzbekistan/);
    await page.getByLabel("Which data").selectOption("pinned");
    await expect(snippet).toHaveValue(/\/v\/\d+\.\d+\.\d+\//);
    await page.getByLabel("Which data").selectOption("present");
  }
  await page.getByLabel("Where it goes").selectOption("iframe");
  await expect(note).toBeHidden();
  await expect(page.getByLabel("Colours")).toBeEnabled();
  await expect(snippet).toHaveValue(/theme=dark/);
});

test("what was said of a snippet is not said of the next one", async ({
  page,
}) => {
  const status = page.getByRole("dialog").getByRole("status");
  const copy = page.getByRole("button", { name: "Copy", exact: true });
  const changes = [
    () => page.getByLabel("Where it goes").selectOption("url"),
    () => page.getByLabel("Colours").selectOption("dark"),
    () => page.getByLabel("Which data").selectOption("pinned"),
    async () => {
      await page.getByRole("button", { name: "Close" }).click();
      await page.getByRole("button", { name: "Embed" }).click();
    },
  ];
  for (const change of changes) {
    await copy.click();
    await expect(status).toHaveText("Copied.");
    await change();
    await expect(status).toBeEmpty();
  }
});

test("the preview has all of its height: nothing ends within a line", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  const preview = page.frameLocator(".embed-preview");
  await ready(preview);
  const cut = () =>
    preview
      .locator("html")
      .evaluate((root) => root.scrollHeight - root.clientHeight);
  await expect.poll(cut).toBe(0);
  // The dialog scrolls as a whole, and the way out stays in sight.
  await page.locator(".embed-dialog").evaluate((dialog) => {
    dialog.scrollTo(0, dialog.scrollHeight);
  });
  await expect(page.getByRole("button", { name: "Close" })).toBeInViewport({
    ratio: 1,
  });
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`every kind has a snippet, and axe finds nothing in the dialog, ${colorScheme}`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    const kinds = await page
      .getByLabel("Where it goes")
      .locator("option")
      .allInnerTexts();
    expect(kinds).toHaveLength(9);
    for (const kind of kinds) {
      await page.getByLabel("Where it goes").selectOption({ label: kind });
      await expect(page.getByLabel("Copy this")).toHaveValue(/ashgabat-2018/);
    }
    for (const kind of ["iframe", "markdown"]) {
      await page.getByLabel("Where it goes").selectOption(kind);
      const { violations } = await new AxeBuilder({ page })
        .include("dialog")
        .analyze();
      expect(
        violations.map(({ id }) => id),
        kind,
      ).toEqual([]);
    }
  });
}
