import { expect, test } from "./fixtures";
import { drawDocuments, openDrawn } from "./drawn-documents";

/*
 * What a screen reader is told of a page of each kind, kept in goldens/: roles, names, levels, states,
 * in the order in which they are read. Of a sample, so that no edit of the live data changes them.
 * After a change that is meant, write them again and read what has changed:
 *
 *   node scripts/with-browser.mjs playwright test accessibility-tree --update-snapshots
 */

// They share what is drawn once.
test.describe.configure({ mode: "default" });

let folder = "";

test.beforeAll(async () => {
  test.setTimeout(180_000);
  folder = await drawDocuments("samples", "colorado-compact-1922");
});

const kinds = [
  "start",
  "place",
  "table",
  "timeline",
  "events",
  "disagreements",
  "people",
  "person",
  "organisations",
  "organisation",
  "search",
  "sources",
  "about",
  "versions",
];

test("a page of each kind is heard as before", async ({ page }) => {
  test.slow();
  for (const kind of kinds) {
    await openDrawn(page, folder, `${kind}.html`);
    await expect
      .soft(page.locator("main"), kind)
      .toMatchAriaSnapshot({ name: `${kind}.aria.yml` });
  }
});

test("what is around each page is heard as before", async ({ page }) => {
  await openDrawn(page, folder, "about.html");
  await page.locator("main").evaluate((main) => main.replaceChildren());
  await expect(page.locator("body")).toMatchAriaSnapshot({
    name: "around.aria.yml",
  });
});

test("an open step of the timeline is heard as before", async ({ page }) => {
  await openDrawn(page, folder, "timeline.html");
  const first = await page.locator(".timeline-step").first().getAttribute("id");
  await page.goto(`${page.url()}#${first}`);
  await expect(page.locator(".timeline-panel")).toMatchAriaSnapshot({
    name: "step.aria.yml",
  });
});

for (const kind of ["embed", "one-file"])
  test(`the document of kind ${kind} is heard as before, open at the list and at a place`, async ({
    page,
  }) => {
    await openDrawn(page, folder, `${kind}/overview.html`);
    const body = page.locator("body");
    await expect(page.locator(".map-toolbar button").first()).toBeVisible();
    await expect(body).toMatchAriaSnapshot({ name: `${kind}.aria.yml` });
    await page.locator(".place-list a").first().press("Enter");
    await expect(page.locator(".embed-record:visible")).toHaveCount(1);
    await expect(page.locator(".embed-records")).toMatchAriaSnapshot({
      name: `${kind}-place.aria.yml`,
    });
  });
