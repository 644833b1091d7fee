import { expect, test } from "./fixtures";
import { pageKinds, root } from "./live-briefing";
import { say } from "./words";

for (const name of pageKinds.filter((kind) =>
  ["events/", "disagreements/", "sources/"].includes(kind),
)) {
  test(`/${name}: the list of parts stays beside the text and leads to each part`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(`${root("en")}${name}`);
    const index = page.getByRole("navigation", {
      name: say("Site.onThisPage"),
    });
    await expect(index).toBeVisible();
    const last = index.getByRole("link").last();
    const target = await last.getAttribute("href");
    await last.click();
    await expect(page.locator(`[id="${target?.slice(1)}"]`)).toBeInViewport();
    await expect(index).toBeInViewport();
    const box = await index.boundingBox();
    expect(box?.x).toBeGreaterThan(700);
  });
}

test("on a small screen and on paper there is no such list", async ({
  page,
}) => {
  await page.setViewportSize({ width: 900, height: 900 });
  await page.goto(`${root("en")}sources/`);
  const index = page.locator(".page-index");
  await expect(index).toBeHidden();
  await page.setViewportSize({ width: 1440, height: 900 });
  await expect(index).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(index).toBeHidden();
});
