import { expect, test, waitForLiveMap } from "./fixtures";
import { langs, nameOf, placeNames, root, small } from "./live-briefing";
import { matrix, pair } from "./matrix";

for (const [id, lang] of pair(
  placeNames("en").map(({ id }) => id),
  langs,
)) {
  test(
    `${lang}: a link to ${id} shows name, role and what it did on the first screen`,
    matrix,
    async ({ page }) => {
      const name = nameOf(id, lang);
      await page.goto(`${root(lang)}${id}/`);
      const title = page.getByRole("heading", { level: 1, name });
      const role = page.locator(".record .record-role").first();
      await expect(title).toBeInViewport();
      await expect(role).toBeInViewport();
      await expect(
        page.locator(".record .record-role + p").first(),
      ).toBeInViewport();
      await expect(page.locator(".map-frame")).toBeInViewport();
      const legend = await page.locator(".legend").boundingBox();
      const said = await role.boundingBox();
      expect(legend?.y).toBeGreaterThan(said?.y ?? Infinity);
    },
  );
}

for (const from of ["map", "list"] as const) {
  test(`after a tap in the ${from} the name is in sight, with some of the map above it`, async ({
    page,
  }) => {
    await page.goto(root("en"));
    await waitForLiveMap(page);
    await page
      .locator(
        from === "map"
          ? `.map-live .place-label[data-place=${small}] .symbol:visible`
          : `.place-list a[data-place=${small}]`,
      )
      .tap();
    const title = page.getByRole("heading", {
      level: 1,
      name: nameOf(small),
    });
    await expect(title).toBeFocused();
    await expect(title).toBeInViewport();
    const map = await page.locator(".map-frame").boundingBox();
    expect((map?.y ?? 0) + (map?.height ?? 0)).toBeGreaterThan(60);
  });
}
