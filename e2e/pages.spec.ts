import { expect, test } from "./fixtures";
import {
  briefing,
  langs,
  large,
  nameOf,
  pageKinds,
  placeNames,
  root,
} from "./live-briefing";
import { countEvents } from "../lib/views/place-marks";
import { literally, say, sayIn } from "./words";

test("a citation leads to its note: source, date, fragment, link to the passage", async ({
  page,
}) => {
  await page.goto(`${root("en")}${large}/`);
  const cite = page.locator(".record .record-role ~ p .cite").first();
  const target = await cite.getAttribute("href");
  // A card with the passage comes first, and the whole note is one step behind it.
  await cite.click();
  const card = page.locator(".note-card");
  await expect(card.locator("q")).toHaveText(/\S/);
  await card.getByRole("link", { name: say("Note.full") }).click();
  await expect(card).toBeHidden();
  const note = page.locator(target ?? "none");
  await expect(note).toBeInViewport();
  await expect(note.locator("q")).toHaveText(/\S/);
  await expect(
    note.getByRole("link", { name: say("Note.open") }),
  ).toHaveAttribute("href", /^https?:.*#:~:text=/);
});

for (const path of pageKinds.filter(
  (kind) =>
    !/^(people|organisations|table|timeline|search|sources|about|versions)\/$/.test(
      kind,
    ),
)) {
  test(`/${path}: each note leads back to where it is first cited`, async ({
    page,
  }) => {
    await page.goto(root("en") + path);
    await page.locator("details:is(.fold,.folded)").evaluateAll((folds) => {
      for (const fold of folds) fold.setAttribute("open", "");
    });
    const back = page.locator(".notes .note-back");
    await expect(back).toHaveCount(
      await page.locator(".note-passages > li").count(),
    );
    const firsts = await page.locator("a.cite").evaluateAll((links) => {
      const seen = new Set<string>();
      return links.flatMap((link) => {
        const note = link.textContent;
        if (seen.has(note)) return [];
        seen.add(note);
        return [`${note} ${link.id}`];
      });
    });
    const leads = await back.evaluateAll((links) =>
      links
        .map((link) => {
          const number = link.closest("li")?.id.split("-").pop();
          return `${number} ${link.getAttribute("href")?.slice(1)}`;
        })
        .sort((a, b) => parseInt(a) - parseInt(b)),
    );
    // In this order: what is read first has the smaller number.
    expect(firsts).toEqual(leads);
    const second = page.locator(
      '.note-passages > li[id$="-note-2"] .note-back',
    );
    await expect(second).toHaveAccessibleName(say("Note.back", { number: 2 }));
    await back.nth(1).click();
    const [, id = ""] = firsts[1]?.split(" ") ?? [];
    await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
  });
}

test("what no source says is said to be unknown", async ({ page }) => {
  const place = briefing.places.find(({ participations }) =>
    participations.some(({ unknowns }) => unknowns.length > 0),
  );
  test.skip(place === undefined, "nothing is said to be unknown of a place");
  await page.goto(`${root("en")}${place?.id}/`);
  await expect(page.locator(".unknown").first()).toContainText(
    say("Record.unknown"),
  );
});

test("the table sorts by any column, up and down", async ({ page }) => {
  await page.goto(`${root("en")}table/`);
  await page.locator("table[data-live]").waitFor();
  const first = page.locator("tbody th").first();
  const sorted = placeNames("en")
    .map(({ name }) => name)
    .sort(new Intl.Collator("en").compare);
  const button = page
    .locator("thead")
    .getByRole("button", { name: say("Table.place"), exact: true });
  await button.click();
  await expect(first).toHaveText(sorted[0] ?? "");
  await button.click();
  await expect(first).toHaveText(sorted.at(-1) ?? "");
  await expect(page.locator("thead th").first()).toHaveAttribute(
    "aria-sort",
    "descending",
  );
});

test("the table counts the events of each place, sorts by them, the most first, and fits the window", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto(`${root("en")}table/`);
  const counts = page.locator("tbody td.count:last-child");
  const read = async () =>
    (await counts.allInnerTexts()).map((text) => Number(text));
  const [phase] = briefing.phases.toReversed();
  const shown = await read();
  expect(shown).toEqual(
    phase === undefined
      ? shown
      : briefing.places.map((place) => countEvents(briefing, place, phase)),
  );
  await page.locator("table[data-live]").waitFor();
  await page.locator("thead th:last-child .sort").click();
  const sorted = await read();
  expect(sorted).toEqual(sorted.toSorted((one, other) => other - one));
  const beyond = await page
    .locator(".table-scroll")
    .evaluate((one) => one.scrollWidth - one.clientWidth);
  expect(beyond).toBe(0);
});

test("a count leads to the record of its place", async ({ page }) => {
  await page.goto(`${root("en")}table/`);
  const link = page.locator("td.count a").first();
  test.skip((await link.count()) === 0, "no place had a part in an event");
  const address = (await link.getAttribute("href")) ?? "?";
  await link.click();
  await expect(page).toHaveURL(new RegExp(`${literally(address)}$`));
  await expect(page.locator(".record:visible").first()).toBeVisible();
  const [, anchor] = address.split("#");
  if (anchor !== undefined)
    await page.locator(`[id="${anchor}"]`).waitFor({ state: "visible" });
});

test("the cells of a row begin on one line, and the names in it are links", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`${root("en")}table/`);
  const starts = await page.locator("tbody tr").evaluateAll((rows) =>
    rows.map((row) =>
      [...row.children].map((cell) => {
        const range = document.createRange();
        range.selectNodeContents(cell);
        return range.getClientRects()[0]?.top ?? 0;
      }),
    ),
  );
  for (const tops of starts)
    expect(Math.max(...tops) - Math.min(...tops)).toBeLessThan(6);
  const link = page.locator("tbody").locator('a[href*="/people/"]').first();
  const person = briefing.persons.find(({ participations }) =>
    participations.some(({ event }) => event === briefing.occasion),
  );
  test.skip(person === undefined, "no person is named");
  const address = (await link.getAttribute("href")) ?? "?";
  await link.click();
  await expect(page).toHaveURL(new RegExp(`${address}$`));
});

test("the lens is in the address and survives choosing a place", async ({
  page,
}) => {
  await page.goto(root("en"));
  await page.locator(".map-box[data-live]").waitFor();
  await page.getByRole("radio", { name: say("Occasion.part") }).check();
  await expect(page).toHaveURL(/\?lens=involvement$/);
  await page.locator(".place-list a").first().click();
  await expect(page).toHaveURL(/\/\?lens=involvement$/);
  await page.reload();
  await expect(
    page.getByRole("radio", { name: say("Occasion.part") }),
  ).toBeChecked();
});

test("nonsense in the address gives the default view", async ({ page }) => {
  await page.goto(`${root("en")}?lens=%00%ff&x=<script>`);
  await expect(
    page.getByRole("radio", { name: say("Occasion.role") }),
  ).toBeChecked();
});

test("a wrong address answers 404 and shows the way", async ({
  page,
  watch,
}) => {
  const response = await page.goto(`/en/${briefing.id}/atlantis/`);
  expect(response?.status()).toBe(404);
  await expect(page.locator("a", { hasText: nameOf(large) })).toBeVisible();
  const menu = page.getByRole("navigation", { name: say("Site.menu") });
  await expect(menu.locator("[aria-current]")).toHaveCount(0);
  for (const name of [
    say("Site.map"),
    say("Site.timeline"),
    say("Site.sources"),
  ])
    await expect(menu.getByRole("link", { name })).toBeVisible();
  watch.faults.length = 0;
});

for (const lang of langs)
  test(`${lang}: a wrong address is answered in its language alone, with a search that works`, async ({
    page,
    watch,
  }) => {
    await page.goto(`${root(lang)}atlantis/`);
    watch.faults.length = 0;
    await expect(page.locator("html")).toHaveAttribute("lang", lang);
    const title = page.locator("h1:visible");
    await expect(title).toHaveText(sayIn(lang)("NotFound.title"));
    await expect(page.locator("header:visible")).toHaveCount(1);
    await page.locator("main input:visible").fill(nameOf(large, lang));
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(new RegExp(`${root(lang)}search/\\?q=`));
    const results = page.locator("#search-results ~ .entry-list > li");
    await expect(results.first()).toContainText(nameOf(large, lang));
    await expect(page.locator(".entry-all")).toBeHidden();
  });

for (const lang of langs) {
  test.describe(`a reader whose language is ${lang}`, () => {
    test.use({ locale: lang === "en" ? "en-GB" : lang });

    test("is led from the root to that language", async ({ page }) => {
      await page.goto("/");
      await page.waitForURL(`**${root(lang)}`);
      await expect(page.locator("html")).toHaveAttribute("lang", lang);
    });
  });
}
