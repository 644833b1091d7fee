import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";
import { briefing, langs, nameOf, root } from "./live-briefing";
import { sayIn } from "./words";

const lists = [
  ["events/", briefing.occasion.id],
  ["sources/", briefing.sources[0]?.id ?? ""],
  ...briefing.disagreements
    .slice(0, 1)
    .map(({ id }) => ["disagreements/", id] as const),
] as const;

const openFolds = (page: Page) => page.locator("details.fold-entry[open]");

for (const [path, id] of lists) {
  test(`/${path} begins folded, and an address in it opens its entry`, async ({
    page,
  }) => {
    await page.goto(root("en") + path);
    await expect(page.locator(".fold-entry").first()).toBeVisible();
    await expect(openFolds(page)).toHaveCount(0);
    await page.goto(`${root("en")}${path}#${id}`);
    await expect(openFolds(page)).toHaveCount(1);
    const body = page.locator(`[id="${id}"]`);
    await expect(body).toBeInViewport();
    await expect(openFolds(page).locator("summary")).toBeInViewport();
  });
}

for (const lang of langs)
  test(`${lang}: the box over the events leaves those that have its words, however they are typed`, async ({
    page,
  }) => {
    await page.goto(`${root(lang)}events/`);
    const entries = page.locator("[data-entry]");
    const all = await entries.count();
    const visible = page.locator("[data-entry]:visible");
    const box = page.getByLabel(sayIn(lang)("Filter.words"));
    const name = nameOf(briefing.occasion.id, lang);
    await expect(async () => {
      await box.fill(name.toUpperCase());
      await expect(page.locator(".filter-box output")).not.toBeEmpty({
        timeout: 500,
      });
    }).toPass();
    expect(await visible.count()).toBeLessThan(all);
    await expect(visible.filter({ hasText: name }).first()).toBeVisible();
    await box.fill("zzzz");
    await expect(visible).toHaveCount(0);
    await box.fill("");
    await expect(visible).toHaveCount(all);
  });

test.describe("with scripts off", () => {
  test.use({ javaScriptEnabled: false });

  test("there is no such box, and an address opens its entry", async ({
    page,
  }) => {
    await page.goto(`${root("en")}events/#${briefing.occasion.id}`);
    await expect(page.locator(".filter-box")).toBeHidden();
    await expect(
      page.locator(`[id="${briefing.occasion.id}"]`),
    ).toBeInViewport();
  });
});

test("the day on which sources were read stands once, and again only where it was another", async ({
  page,
}) => {
  await page.goto(`${root("en")}sources/`);
  const days = briefing.sources.map(({ retrieved }) => retrieved);
  const [usual = ""] = days.toSorted(
    (one, other) =>
      days.filter((day) => day === other).length -
      days.filter((day) => day === one).length,
  );
  const others = days.filter((day) => day !== usual);
  const text = await page.locator("main").textContent();
  const begin = sayIn("en")("Note.retrieved", { date: "" }).trim();
  expect(text?.split(begin).length).toBeLessThanOrEqual(2 + others.length);
});
