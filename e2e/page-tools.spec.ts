import type { Page } from "@playwright/test";
import { expect, test, waitForLiveMap } from "./fixtures";
import { large, root } from "./live-briefing";
import { say } from "./words";

const download = say("Report.download");
const cite = say("Cite.map");

const summaryOf = (page: Page, text: string) =>
  page.locator(".page-tools summary.map-button", { hasText: text });

/** Where the buttons and the list under them are. */
const layoutOf = (page: Page) =>
  page
    .locator(".page-tools .map-button:visible, .place-list")
    .evaluateAll((all) =>
      all
        .filter((one) => !one.closest(".tool-panel"))
        .map((one) => {
          const { x, y, width } = one.getBoundingClientRect();
          return [x, y, width].map(Math.round).join();
        }),
    );

test.beforeEach(async ({ page }) => {
  await page.goto(root("en"));
  await waitForLiveMap(page);
});

for (const name of [download, cite]) {
  test(`“${name}” opens over the page: no button and no list moves`, async ({
    page,
  }) => {
    // Under a list of many places.
    await summaryOf(page, name).scrollIntoViewIfNeeded();
    const before = await layoutOf(page);
    expect(before).toHaveLength(4);
    await summaryOf(page, name).click();
    const panel = page.locator(".tool-panel:visible");
    await expect(panel).toHaveCount(1);
    expect(await layoutOf(page)).toEqual(before);
    const box = await panel.boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(1280);
  });
}

test("Escape closes a panel, leads back to its button, and does not leave the record", async ({
  page,
}) => {
  await page.goto(`${root("en")}${large}/`);
  await waitForLiveMap(page);
  await summaryOf(page, download).click();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Escape");
  await expect(page.locator(".tool-panel:visible")).toHaveCount(0);
  await expect(summaryOf(page, download)).toBeFocused();
  await expect(page).toHaveURL(new RegExp(`${large}/$`));
});

test("a panel closes when another opens, by keyboard too, and on a click elsewhere", async ({
  page,
}) => {
  await summaryOf(page, download).click();
  await summaryOf(page, cite).focus();
  await page.keyboard.press("Enter");
  const panel = page.locator(".tool-panel:visible");
  await expect(panel).toHaveCount(1);
  await expect(panel).toHaveClass(/cite-panel/);
  await panel.getByText("APA").click();
  await expect(panel).toHaveCount(1);
  await page.locator(".record-title:visible").first().click();
  await expect(panel).toHaveCount(0);
});
