import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";
import { isDisagreedPlace } from "../lib/views/disagreements";
import { listPlacesBySource } from "../lib/views/places-by-source";
import { briefing, langs, nameOf, root } from "./live-briefing";
import { anything, beginOf, say } from "./words";

/** How a chip begins that names what rests on a source. */
const lit = beginOf(say("Filter.restsOn", { kept: anything, rest: 0 }));

const opacityOf = (page: Page, place: string) =>
  page
    .locator(`.map-live .place-label[data-place=${place}]`)
    .evaluate((label) => getComputedStyle(label).opacity);

test("a statement tells whether it rests on one source or on several, in words", async ({
  page,
}) => {
  await page.goto(`${root("en")}kazakhstan/`);
  const role = page.locator(".record p", {
    hasText: "came to Ashgabat",
  });
  const place = briefing.places.find(({ id }) => id === "kazakhstan");
  const part = place?.participations.find(
    ({ event }) => event === briefing.occasion,
  );
  const count = new Set(
    part?.evidence
      .filter(({ stance }) => stance === "supports")
      .map(({ source }) => source.id),
  ).size;
  expect(count).toBeGreaterThan(1);
  await expect(role.first()).toContainText(
    `] (${say("Record.support", { count })})`,
  );
  await expect(
    page
      .locator(".explorer-panel .support", {
        hasText: `(${say("Record.support", { count: 1 })})`,
      })
      .first(),
  ).toBeAttached();
});

test("the date of a phase on which sources differ says so, and leads to what it rests on", async ({
  page,
}) => {
  await page.goto(`${root("en")}kazakhstan/`);
  const dates = page.locator("#phase-3 > .record-about");
  await expect(dates.locator("a.disagreed")).toHaveAttribute(
    "href",
    /disagreements\/#phase-3-start$/,
  );
  await expect(page.locator("#phase-4 > .record-about .disagreed")).toHaveCount(
    0,
  );
  await dates.locator("a").first().click();
  await expect(page).toHaveURL(/timeline\/#phase-3$/);
  await expect(
    page.locator(".timeline-step:visible .cites a").first(),
  ).toBeVisible();
});

test("the filter by source fades what does not rest on it, and the address says which", async ({
  page,
}) => {
  const said = page.locator(".filter-chips");
  let isFaded = false;
  const some = listPlacesBySource(briefing).filter(
    ({ places }) => places.length < briefing.places.length,
  );
  for (const { source } of some.slice(0, 6)) {
    await page.goto(`${root("en")}?source=${source.id}`);
    await page.locator(".map-box[data-live]").waitFor();
    await expect(said).toContainText(lit);
    const names = await said.innerText();
    for (const [id, name] of [
      ["kazakhstan", nameOf("kazakhstan")],
      ["tajikistan", nameOf("tajikistan")],
    ] as const) {
      expect(await opacityOf(page, id)).toBe(
        names.includes(name) ? "1" : "0.25",
      );
      isFaded ||= !names.includes(name);
    }
  }
  expect(isFaded).toBe(true);
  await page.locator(".filter-chip button").click();
  await expect(page).toHaveURL(/\/$/);
  expect(await opacityOf(page, "tajikistan")).toBe("1");
  await expect(said).toHaveText("");
});

test("an address with a filter says above the map what is shown, and one press shows everything", async ({
  page,
}) => {
  // A place on which sources disagree, and a source on which it does not rest.
  const disagreed = briefing.places.find((place) => isDisagreedPlace(place));
  const other = listPlacesBySource(briefing).find(
    ({ places }) =>
      places.length > 0 && !places.some(({ id }) => id === disagreed?.id),
  );
  if (disagreed === undefined || other === undefined)
    throw new Error("no such place and source");
  await page.goto(`${root("en")}?source=${other.source.id}&disagreed=1`);
  await page.locator(".map-box[data-live]").waitFor();
  const chips = page.locator(".filter-chip");
  await expect(chips).toHaveCount(2);
  await expect(chips.first()).toBeInViewport();
  await expect(chips.first()).toContainText(say("Filter.showing"));
  expect(await opacityOf(page, disagreed.id)).toBe("0.25");
  await chips.first().getByRole("button").click();
  await expect(page).toHaveURL(/\?disagreed=1$/);
  expect(await opacityOf(page, disagreed.id)).toBe("1");
  await chips.first().getByRole("button").click();
  await expect(page).toHaveURL(/\/$/);
  await expect(chips).toHaveCount(0);
});

for (const lang of langs) {
  test(`${lang}: the map hatches only what its colours show, and no list flags the rest`, async ({
    page,
  }) => {
    for (const query of ["", "?lens=involvement", "?disagreed=1"]) {
      await page.goto(root(lang) + query);
      await page.locator(".map-box[data-live]").waitFor();
      // No source contradicts another on a state's role at the launch, or on its part in that phase.
      await expect(page.locator(".map-live .map-hatch:visible")).toHaveCount(0);
      await expect(page.locator(".legend-hatch:visible")).toHaveCount(0);
      // A flag stands beside the sentence that it concerns, and in no list.
      await expect(page.locator(".place-list .disagreed")).toHaveCount(0);
    }
    await page.goto(`${root(lang)}timeline/#adoption-2011`);
    // Sources disagree on what one state did there, and on no other's part.
    await expect(page.locator(".map-hatch:visible")).toHaveCount(1);
    await expect(
      page.locator(".map-hatch[data-place=uzbekistan]:visible"),
    ).toHaveCount(1);
    await expect(page.locator(".legend-hatch:visible")).toHaveCount(1);
    await page.goto(`${root(lang)}timeline/#launch-2018`);
    await expect(page.locator(".map-hatch:visible")).toHaveCount(0);
    await expect(page.locator(".legend-hatch:visible")).toHaveCount(0);
  });

  test(`${lang}: from the disagreements to the map, which says what is shown`, async ({
    page,
  }) => {
    await page.goto(`${root(lang)}disagreements/`);
    await page.locator('.record a[href$="disagreed=1"]').first().click();
    await page.locator(".map-box[data-live]").waitFor();
    await expect(page.locator(".filter-chip")).toHaveCount(1);
    await expect(page.locator(".filter-chips")).toContainText("4");
  });
}

test("a flag stands at the sentence in question, never at the names, and leads to both sides", async ({
  page,
}) => {
  await page.goto(`${root("en")}uzbekistan/`);
  await expect(page.locator(".record-names .disagreed")).toHaveCount(0);
  const flag = page
    .locator('.record .disagreed[href$="#adopters-2011"]')
    .first();
  await page.locator(".phase-strip a").first().click();
  await expect(flag).toContainText(say("Record.disagreed", { count: 1 }));
  await flag.click();
  await expect(page).toHaveURL(/disagreements\/#adopters-2011$/);
  await expect(
    page.locator(".disagreement .fold-body:target li").first(),
  ).toBeVisible();
});

test("the filter stays when a place is opened, and hides nothing of its record", async ({
  page,
}) => {
  await page.goto(`${root("en")}uzbekistan/`);
  const statements = page.locator(".explorer-panel .statements > li");
  const count = await statements.count();
  await page.goto(`${root("en")}?disagreed=1`);
  await page.locator(".map-box[data-live]").waitFor();
  await page.locator(".place-list a[data-place=uzbekistan]").click();
  await expect(page).toHaveURL(/uzbekistan\/\?disagreed=1$/);
  await expect(statements).toHaveCount(count);
  await expect(page.locator(".filter-chip")).toHaveCount(1);
});

test("from a source to the places that rest on it", async ({ page }) => {
  await page.goto(`${root("en")}sources/`);
  const entry = page.locator(".source", {
    has: page.locator('a[href*="?source="]'),
  });
  await entry.first().locator("summary").click();
  await entry
    .first()
    .getByRole("link", { name: say("Filter.onMap") })
    .click();
  await expect(page).toHaveURL(/\?source=s\d+$/);
  await expect(page.locator(".filter-chips")).toContainText(lit);
});
