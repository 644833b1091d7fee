import type { Page } from "@playwright/test";
import { expect, test, waitForLiveMap } from "./fixtures";
import { clickShape } from "./shape-point";
import {
  briefing,
  langs,
  large,
  nameOf,
  placeNames,
  root,
  small,
  third,
} from "./live-briefing";

// Most of these go through all places.
test.slow();

/** Every place in one language, and one in each other: the way there is the same in all. */
const choices = langs.flatMap((lang) =>
  placeNames(lang)
    .slice(0, lang === "en" ? undefined : 1)
    .map((place) => ({ ...place, lang })),
);

type Choice = (typeof choices)[number];

/** Opens the map for each choice, chooses, and expects the record under its address. */
async function expectEachToOpen(
  page: Page,
  places: readonly Choice[],
  choose: (place: Choice) => Promise<void>,
): Promise<void> {
  for (const place of places) {
    await test.step(`${place.lang}: ${place.name}`, async () => {
      await page.goto(root(place.lang));
      await waitForLiveMap(page);
      await choose(place);
      await expect(page).toHaveURL(
        new RegExp(`${root(place.lang)}${place.id}/$`),
      );
      await expect(
        page.getByRole("heading", { level: 1, name: place.name }),
      ).toBeFocused();
    });
  }
}

test("every place opens by its marker", async ({ page }) => {
  await expectEachToOpen(page, choices, ({ id }) =>
    page
      .locator(`.map-live .place-label[data-place=${id}] .symbol:visible`)
      .click(),
  );
});

test("every place opens by its entry in the list", async ({ page }) => {
  await expectEachToOpen(page, choices, ({ id }) =>
    page.locator(`.place-list a[data-place=${id}]`).click(),
  );
});

test("every place that is wide enough opens by its shape, which is outlined then", async ({
  page,
}) => {
  const states = choices.filter(({ isWide }) => isWide);
  await expectEachToOpen(page, states, async ({ id }) => {
    await clickShape(page.locator(".map-live"), id);
    await expect(
      page.locator(`.map-live .map-selection[data-place=${id}]`),
    ).toBeVisible();
  });
});

test("every place opens by a deep link, with its record and notes in the page itself", async ({
  page,
}) => {
  for (const { lang, id, name } of choices) {
    await test.step(`${lang}: ${name}`, async () => {
      await page.goto(`${root(lang)}${id}/`);
      await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
      await expect(
        page.locator(`.place-label[data-place=${id}]`).first(),
      ).toHaveAttribute("aria-current", "true");
      expect(
        await page.locator(".explorer-panel .notes > li").count(),
      ).toBeGreaterThan(0);
    });
  }
});

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
  await expect(page).toHaveURL(new RegExp(`/en/${briefing.id}/$`));
  await expect(
    page.locator(`.map-live .place-label[data-place=${last?.id}]`),
  ).toBeFocused();
});

test("Escape leads back to the entry of the list from which a record was opened", async ({
  page,
}) => {
  await page.goto(root("en"));
  await waitForLiveMap(page);
  await page.locator(`.place-list a[data-place=${small}]`).press("Enter");
  await expect(
    page.getByRole("heading", { level: 1, name: nameOf(small) }),
  ).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(
    page.locator(`.place-list a[data-place=${small}]`),
  ).toBeFocused();
});

test("back and forward go through the places that were opened", async ({
  page,
}) => {
  await page.goto(root("en"));
  await waitForLiveMap(page);
  await page.locator(`.place-list a[data-place=${large}]`).click();
  await expect(
    page.getByRole("heading", { level: 1, name: nameOf(large) }),
  ).toBeVisible();
  await page.locator(`.map-live .place-label[data-place=${third}]`).click();
  await expect(
    page.getByRole("heading", { level: 1, name: nameOf(third) }),
  ).toBeVisible();
  await page.goBack();
  await expect(
    page.getByRole("heading", { level: 1, name: nameOf(large) }),
  ).toBeVisible();
  await expect(
    page.locator(`.map-live .place-label[data-place=${large}]`),
  ).toHaveAttribute("aria-current", "true");
  await page.goBack();
  await expect(page.locator(".place-list")).toBeVisible();
  await page.goForward();
  await expect(
    page.getByRole("heading", { level: 1, name: nameOf(large) }),
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
