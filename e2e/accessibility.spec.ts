import type { Page } from "@playwright/test";
import { findViolations } from "./axe";
import { expect, test, waitForLiveMap } from "./fixtures";
import { large, otherLang, pageKinds, root } from "./live-briefing";

/** Entries of one list are alike, and sizes of targets are measured against each other: a long one takes minutes. */
const mostUnfolded = 8;

/** Opens a page, and what is folded on it, of a long list the first. */
async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  if ((await page.locator(".explorer .map-box").count()) > 0)
    await waitForLiveMap(page);
  await page.evaluate((most) => {
    // Panels over the page hide each other: report.spec.ts and search.spec.ts open them one by one.
    const folds = [...document.querySelectorAll("details")].filter(
      (fold) => fold.closest(".page-tools, .site-header") === null,
    );
    for (const fold of folds.slice(0, most)) fold.open = true;
  }, mostUnfolded);
}

// Every rule on every node of a long page takes its time.
test.slow();

for (const kind of pageKinds) {
  test(`axe finds nothing on /${kind}, nor a contrast too low in the dark`, async ({
    page,
  }) => {
    await open(page, root("en") + kind);
    expect(await findViolations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await findViolations(page, { rule: "color-contrast" })).toEqual([]);
  });
}

test("axe finds nothing on a record in another language, in the dark", async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await open(page, `${root(otherLang)}${large}/`);
  expect(await findViolations(page)).toEqual([]);
});

test("axe finds nothing on the page for a wrong address, nor on the root", async ({
  page,
  watch,
}) => {
  for (const address of ["/en/nowhere/", "/404.html"]) {
    await page.goto(address);
    expect(await findViolations(page)).toEqual([]);
  }
  // The wrong address answers 404, as it should.
  expect(
    watch.faults.filter((fault) => fault.startsWith("404: ")),
  ).toHaveLength(1);
  watch.faults.length = 0;
});
