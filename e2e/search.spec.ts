import type { Page } from "@playwright/test";
import { askedIn, findViolations } from "./axe";
import { expect, test } from "./fixtures";
import {
  briefing,
  langs,
  large,
  nameOf,
  otherLang,
  root,
  second,
  town,
} from "./live-briefing";
import { anything, beginOf, say } from "./words";

const boxOf = (page: Page) => page.getByRole("combobox");

const ask = async (page: Page, query: string) => {
  await page.keyboard.press("Control+k");
  await expect(boxOf(page)).toBeFocused();
  await page.keyboard.type(query);
  await expect(page.getByRole("option").first()).toBeVisible();
};

for (const lang of langs) {
  test(`${lang}: by keyboard alone, a misspelled name leads to its place`, async ({
    page,
  }) => {
    await page.goto(`${root(lang)}about/`);
    await boxOf(page).waitFor();
    const name = nameOf(large, lang);
    const middle = Math.floor(name.length / 2);
    await ask(page, name.slice(0, middle) + name.slice(middle + 1));
    const first = page.getByRole("option").first();
    await expect(first).toHaveAttribute("href", `${root(lang)}${large}/`);
    await page.keyboard.press("ArrowDown");
    await expect(first).toHaveAttribute("aria-selected", "true");
    await expect(boxOf(page)).toHaveAttribute(
      "aria-activedescendant",
      (await first.getAttribute("id")) ?? "none",
    );
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(new RegExp(`${root(lang)}${large}/$`));
  });
}

test("arrows, Home and End go round the options, and Escape closes, then clears", async ({
  page,
}) => {
  await page.goto(`${root("en")}about/`);
  await boxOf(page).waitFor();
  await ask(page, nameOf(town));
  const options = page.getByRole("option");
  const chosen = page.locator("[role=option][aria-selected=true]");
  await expect(page.getByRole("search").getByRole("status")).toHaveText(
    new RegExp(`^${beginOf(say("Search.found", { count: anything }))} \\d+$`),
  );
  await page.keyboard.press("ArrowUp");
  await expect(chosen).toHaveText(say("Search.allResults"));
  await page.keyboard.press("Home");
  await expect(options.first()).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("End");
  await expect(options.last()).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("ArrowDown");
  await expect(options.first()).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("listbox")).toHaveCount(0);
  await expect(boxOf(page)).toHaveValue(nameOf(town));
  await page.keyboard.press("Escape");
  await expect(boxOf(page)).toHaveValue("");
  await expect(boxOf(page)).toBeFocused();
});

test("Enter without a choice leads to all results, which the address keeps", async ({
  page,
}) => {
  await page.goto(root("en"));
  await boxOf(page).waitFor();
  const query = nameOf(large);
  await ask(page, query);
  await page.keyboard.press("Enter");
  await expect
    .poll(() => new URL(page.url()).searchParams.get("q"))
    .toBe(query);
  await expect(
    page.getByRole("heading", { name: say("Search.results") }),
  ).toBeVisible();
  const results = page.locator("section:has(#search-results) li");
  await expect(results.first()).toContainText(query);
  expect(await results.count()).toBeGreaterThan(1);
  await expect(boxOf(page)).toHaveValue(query);
});

test("a click on a result leads to it, and what finds nothing leads to the list", async ({
  page,
}) => {
  await page.goto(`${root("en")}about/`);
  await boxOf(page).fill("xyzzyplugh");
  await expect(page.locator(".search-note")).toHaveText(say("Search.none"));
  await expect(page.getByRole("option")).toHaveAttribute(
    "href",
    `${root("en")}search/`,
  );
  await boxOf(page).fill(nameOf(town));
  await page.getByRole("option").first().click();
  await expect(page).toHaveURL(new RegExp(`${root("en")}${town}/$`));
});

test("the index is fetched only when a reader turns to the search", async ({
  page,
}) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  const index = `/search/en/${briefing.id}.json`;
  await page.goto(`${root("en")}about/`);
  await boxOf(page).waitFor();
  expect(asked).not.toContain(index);
  await boxOf(page).focus();
  await expect.poll(() => asked).toContain(index);
});

test("Ctrl and K lead to the box; a slash or a k alone are just letters", async ({
  page,
}) => {
  await page.goto(`${root("en")}about/`);
  await boxOf(page).waitFor();
  for (const key of ["/", "k"]) {
    await page.keyboard.press(key);
    await expect(boxOf(page)).not.toBeFocused();
  }
  await page.keyboard.press("Control+k");
  await expect(boxOf(page)).toBeFocused();
  await page.keyboard.press("k");
  await expect(boxOf(page)).toHaveValue("k");
});

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test("axe finds nothing in the open list and on the page of results", async ({
      page,
    }) => {
      await page.goto(`${root("en")}about/`);
      await boxOf(page).waitFor();
      await ask(page, nameOf(second));
      await page.keyboard.press("ArrowDown");
      expect(await findViolations(page, askedIn(colorScheme))).toEqual([]);
      await page.goto(
        `${root("en")}search/?q=${encodeURIComponent(nameOf(second))}`,
      );
      await page.locator("#search-results").waitFor();
      expect(await findViolations(page, askedIn(colorScheme))).toEqual([]);
    });
  });
}

test("on a narrow screen nothing is wider than the screen, nor moves when the box comes", async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(`${root(otherLang)}about/`);
  await boxOf(page).waitFor();
  await ask(page, nameOf(town, otherLang));
  const { scroll, client } = await page.evaluate(() => ({
    scroll: document.documentElement.scrollWidth,
    client: document.documentElement.clientWidth,
  }));
  expect(scroll).toBeLessThanOrEqual(client);
  const space = await page.locator(".search").boundingBox();
  expect(space?.height).toBe(40);
});

test.describe("with scripts off", () => {
  test.use({ javaScriptEnabled: false });

  for (const lang of langs) {
    test(`${lang}: a link leads to the list of everything`, async ({
      page,
    }) => {
      await page.goto(root(lang));
      await expect(boxOf(page)).toHaveCount(0);
      await page.locator(".search a").click();
      await expect(page).toHaveURL(new RegExp(`${root(lang)}search/$`));
      for (const place of briefing.places) {
        await expect(
          page.locator(`.entry-list a[href="${root(lang)}${place.id}/"]`),
        ).toBeVisible();
      }
      await expect(page.locator(".entry-list li")).toHaveCount(
        briefing.places.length +
          briefing.persons.length +
          briefing.organisations.length +
          briefing.events.length +
          briefing.phases.length +
          briefing.disagreements.length +
          briefing.sources.length,
      );
    });
  }
});
