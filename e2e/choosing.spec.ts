import { expect, test, waitForLiveMap } from "./fixtures";
import { langs, placeNames, root, nameOf } from "./live-briefing";

for (const lang of langs) {
  for (const place of placeNames(lang)) {
    test.describe(`${lang}: ${place.name}`, () => {
      const address = new RegExp(`/${lang}/ashgabat-2018/${place.id}/$`);

      test("opens by its marker", async ({ page }) => {
        await page.goto(root(lang));
        await waitForLiveMap(page);
        await page
          .locator(`.map-live .place-label[data-place=${place.id}] .place-name`)
          .click();
        await expect(page).toHaveURL(address);
        await expect(
          page.getByRole("heading", { level: 1, name: place.name }),
        ).toBeFocused();
      });

      test("opens by its entry in the list", async ({ page }) => {
        await page.goto(root(lang));
        await waitForLiveMap(page);
        await page.locator(`.place-list a[data-place=${place.id}]`).click();
        await expect(page).toHaveURL(address);
        await expect(
          page.getByRole("heading", { level: 1, name: place.name }),
        ).toBeFocused();
      });

      test("opens by a deep link, with its record and notes in the page itself", async ({
        page,
      }) => {
        await page.goto(`${root(lang)}${place.id}/`);
        await expect(
          page.getByRole("heading", { level: 1, name: place.name }),
        ).toBeVisible();
        await expect(
          page.locator(`.place-label[data-place=${place.id}]`).first(),
        ).toHaveAttribute("aria-current", "true");
        expect(
          await page.locator(".explorer-panel .notes > li").count(),
        ).toBeGreaterThan(2);
      });

      if (place.kind === "state") {
        test("opens by its shape", async ({ page }) => {
          await page.goto(root(lang));
          await waitForLiveMap(page);
          const point = await page.evaluate(findPointInShape, place.id);
          await page.mouse.click(point.x, point.y);
          await expect(page).toHaveURL(address);
          await expect(page.locator(".map-live .map-selection")).toBeVisible();
        });
      }
    });
  }
}

test("the keyboard reaches every place in the order of the briefing, and opens it", async ({
  page,
}) => {
  const places = placeNames("en");
  await page.goto(root("en"));
  await waitForLiveMap(page);
  await page.locator(".map-live").focus();
  for (const { id } of places) {
    await page.keyboard.press("Tab");
    await expect(
      page.locator(`.map-live .place-label[data-place=${id}]`),
    ).toBeFocused();
  }
  const last = places.at(-1);
  await page.keyboard.press("Enter");
  await expect(
    page.getByRole("heading", { level: 1, name: last?.name ?? "" }),
  ).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page).toHaveURL(/\/en\/ashgabat-2018\/$/);
  await expect(
    page.locator(`.map-live .place-label[data-place=${last?.id}]`),
  ).toBeFocused();
});

test("Escape leads back to the entry of the list from which a record was opened", async ({
  page,
}) => {
  await page.goto(root("en"));
  await waitForLiveMap(page);
  await page.locator(".place-list a[data-place=tajikistan]").press("Enter");
  await expect(
    page.getByRole("heading", { level: 1, name: nameOf("tajikistan") }),
  ).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(
    page.locator(".place-list a[data-place=tajikistan]"),
  ).toBeFocused();
});

test("back and forward go through the places that were opened", async ({
  page,
}) => {
  await page.goto(root("en"));
  await waitForLiveMap(page);
  await page.locator(".place-list a[data-place=kazakhstan]").click();
  await expect(
    page.getByRole("heading", { level: 1, name: nameOf("kazakhstan") }),
  ).toBeVisible();
  await page.locator(".map-live .place-label[data-place=uzbekistan]").click();
  await expect(
    page.getByRole("heading", { level: 1, name: nameOf("uzbekistan") }),
  ).toBeVisible();
  await page.goBack();
  await expect(
    page.getByRole("heading", { level: 1, name: nameOf("kazakhstan") }),
  ).toBeVisible();
  await expect(
    page.locator(".map-live .place-label[data-place=kazakhstan]"),
  ).toHaveAttribute("aria-current", "true");
  await page.goBack();
  await expect(page.locator(".place-list")).toBeVisible();
  await page.goForward();
  await expect(
    page.getByRole("heading", { level: 1, name: nameOf("kazakhstan") }),
  ).toBeVisible();
});

test("previous and next lead round all places", async ({ page }) => {
  const places = placeNames("en");
  await page.goto(`${root("en")}${places[0]?.id}/`);
  for (const place of [...places.slice(1), ...places.slice(0, 1)]) {
    await page.locator("a[rel=next]").click();
    await expect(
      page.getByRole("heading", { level: 1, name: place.name }),
    ).toBeVisible();
  }
});

/** A point on the screen at which the shape of a place is what a pointer would hit. */
function findPointInShape(id: string): { x: number; y: number } {
  const link = document.querySelector(
    `.map-live a.map-place[data-place=${id}]`,
  );
  const box = link?.getBoundingClientRect();
  if (!link || !box) throw new Error(`no shape for ${id}`);
  for (let row = 1; row < 20; row += 1) {
    for (let column = 1; column < 20; column += 1) {
      const x = box.left + (box.width * column) / 20;
      const y = box.top + (box.height * row) / 20;
      if (document.elementFromPoint(x, y)?.closest("a") === link)
        return { x, y };
    }
  }
  throw new Error(`${id} can't be hit anywhere`);
}
