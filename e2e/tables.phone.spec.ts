import { expect, test } from "./fixtures";
import { loadVersions } from "../lib/load/load-versions";
import { briefing, root } from "./live-briefing";

const hasVersions = loadVersions(briefing.id).length > 1;

for (const name of ["table", ...(hasVersions ? ["versions"] : [])]) {
  test(`on a phone every cell of the page of ${name} is within the screen, under the name of its column`, async ({
    page,
  }) => {
    await page.goto(`${root("en")}${name}/`);
    if (name === "versions") {
      await page.locator('a[href*="/diff/"]').first().click();
      await page.waitForURL(/diff/);
    }
    const cells = page.locator("tbody td");
    expect(await cells.count()).toBeGreaterThan(1);
    const boxes = await cells.evaluateAll((all) =>
      all.map((cell) => ({
        end: cell.getBoundingClientRect().right,
        label: getComputedStyle(cell, "::before").content,
      })),
    );
    for (const { end, label } of boxes) {
      expect(end).toBeLessThanOrEqual(390);
      expect(label).toMatch(/\w/);
    }
    const hidden = await page
      .locator(".table-scroll")
      .evaluateAll((all) =>
        all.filter((one) => one.scrollWidth > one.clientWidth).map(String),
      );
    expect(hidden).toEqual([]);
  });
}

test("on a phone the table is still a table to a screen reader", async ({
  page,
}) => {
  await page.goto(`${root("en")}table/`);
  const table = page.getByRole("table");
  await expect(table.getByRole("rowheader")).toHaveCount(
    briefing.places.length,
  );
  await expect(table.getByRole("cell").first()).toBeVisible();
});
