import { expect, test } from "./fixtures";
import { loadVersions } from "../lib/load/load-versions";
import { briefing, langs, root } from "./live-briefing";

const hasVersions = loadVersions(briefing.id).length > 1;

/** How far the page goes beyond the screen, and what goes beyond it by itself. */
const measure = () => ({
  page: document.documentElement.scrollWidth - window.innerWidth,
  cells: [...document.querySelectorAll("tbody td, dd, .address")]
    .map((cell) => cell.getBoundingClientRect().right - window.innerWidth)
    .filter((beyond) => beyond > 0.5),
});

for (const lang of langs)
  for (const path of ["table/", ...(hasVersions ? ["versions/"] : [])])
    test(`${lang}: on a phone all of ${path} is within the screen`, async ({
      page,
    }) => {
      await page.goto(root(lang) + path);
      expect(await page.evaluate(measure)).toEqual({ page: 0, cells: [] });
      if (path === "table/") return;
      await page.locator('a[href*="/diff/"]').first().click();
      await page.waitForURL(/diff/);
      expect(await page.evaluate(measure)).toEqual({ page: 0, cells: [] });
    });

test("on a phone each cell of the table stands under the name of its column", async ({
  page,
}) => {
  await page.goto(`${root("en")}table/`);
  const cells = page.locator("tbody td");
  const labels = cells.locator(".cell-label:visible");
  expect(await cells.count()).toBeGreaterThan(1);
  await expect(labels).toHaveCount(await cells.count());
});

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
