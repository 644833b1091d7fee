import type { Locator, Page } from "@playwright/test";
import { expect, test, waitForLiveMap } from "./fixtures";
import {
  langs,
  nameOf,
  otherLang,
  placeNames,
  root,
  small,
} from "./live-briefing";
import { matrix, pair } from "./matrix";
import { serveSlowly } from "./slow-line";
import { clickShape } from "./shape-point";

/** Windows of desktops, tablets and phones, in pixels. */
const windows = [
  { width: 1440, height: 900 },
  { width: 1366, height: 768 },
  { width: 1280, height: 720 },
  { width: 1024, height: 768 },
  { width: 820, height: 1180 },
  { width: 768, height: 1024 },
  { width: 390, height: 844 },
  { width: 844, height: 390 },
  { width: 640, height: 360 },
  { width: 320, height: 640 },
];

/** The least window in which map and answers stand side by side, and neither is scrolled away. */
const isDesktop = ({ width }: { width: number }) => width >= 1024;

/** Name, role sentence and project sentence are where the reader looks. */
async function expectAnswer(
  page: Page,
  place: string,
  lang: string,
): Promise<void> {
  const record = page.locator(".record", {
    has: page.getByRole("heading", {
      level: 1,
      name: nameOf(place, lang),
      exact: true,
    }),
  });
  await expect(record.locator(".record-title")).toBeInViewport({ ratio: 1 });
  const sentences = record.locator(".record-sentence");
  await expect(sentences.first()).toBeInViewport({ ratio: 1 });
  await expect(sentences.last()).toBeInViewport({ ratio: 0.95 });
}

/** A place that is a point has a label alone. */
const shaped = placeNames("en").filter(({ hasShape }) => hasShape);
const hasShape = shaped.some(({ id }) => id === small);

/** A place that has its label where a pointer hits it: many points on a small map lie on each other. */
async function findLabel(map: Locator): Promise<string> {
  const found = await map.locator(".place-label").evaluateAll((labels) => {
    const isHit = (label: Element) => {
      const { x, y, width, height } = label.getBoundingClientRect();
      return label.contains(
        document.elementFromPoint(x + width / 2, y + height / 2),
      );
    };
    return labels.filter(isHit).map((label) => label.dataset["place"] ?? "");
  });
  return found.includes(small) ? small : (found[0] ?? "");
}

/** What a reader does to ask; each tells of which place. */
const ways: Record<string, (page: Page, lang: string) => Promise<string>> = {
  "a click on the map": async (page, lang) => {
    await page.goto(root(lang));
    await waitForLiveMap(page);
    const map = page.locator(".map-live");
    if (hasShape) {
      await clickShape(map, small);
      return small;
    }
    const place = await findLabel(map);
    await map.locator(`.place-label[data-place=${place}]`).click();
    return place;
  },
  "the list": async (page, lang) => {
    await page.goto(root(lang));
    await waitForLiveMap(page);
    await page.locator(`.place-list a[data-place=${small}]`).click();
    return small;
  },
  "the search": async (page, lang) => {
    await page.goto(root(lang));
    await waitForLiveMap(page);
    await page.getByRole("combobox").fill(nameOf(small, lang));
    await page.locator(`[role=option][href$="/${small}/"]`).first().click();
    return small;
  },
  "a link": async (page, lang) => {
    await page.goto(`${root(lang)}${small}/`);
    return small;
  },
};

for (const [size, lang] of pair(windows, langs))
  test(
    `${lang}, ${size.width} × ${size.height}: name and both sentences are in view, however asked`,
    matrix,
    async ({ page }) => {
      await page.setViewportSize(size);
      for (const [way, ask] of Object.entries(ways))
        await test.step(way, async () => {
          await expectAnswer(page, await ask(page, lang), lang);
          if (!isDesktop(size)) return;
          await expect(page.locator(".lens-switch")).toBeInViewport({
            ratio: 1,
          });
          await expect(page.locator(".legend")).toBeInViewport({ ratio: 1 });
        });
    },
  );

test("the list answers in the lens that is chosen, with the symbols and the counts of the map", async ({
  page,
}) => {
  await page.goto(`${root("en")}?lens=involvement`);
  const row = page.locator(`.place-list a[data-place=${small}]`);
  const label = page.locator(`.map-picture .place-label[data-place=${small}]`);
  const shapeOf = (within: typeof row) =>
    within.locator(".symbol[data-lens=involvement]").getAttribute("data-shape");
  expect(await shapeOf(row)).toBe(await shapeOf(label));
  const count = /\d+/.exec(
    (await row.locator("[data-lens=involvement]").last().textContent()) ?? "",
  );
  await expect(
    label.locator(".place-role[data-lens=involvement]"),
  ).toContainText(count?.[0] ?? "no number");
  await expect(
    row.locator(".place-list-answer[data-lens=participation]"),
  ).toBeHidden();
});

test("row and shape light up together, and the answer stands beside the shape", async ({
  page,
}) => {
  const wide = hasShape ? small : (shaped[0]?.id ?? "");
  test.skip(wide === "", "every place is a point");
  await page.goto(root("en"));
  await waitForLiveMap(page);
  const row = page.locator(`.place-list a[data-place=${wide}]`);
  const shape = page.locator(`.map-live .map-place[data-place=${wide}]`);
  const tip = page.locator(".map-tip");
  await row.hover();
  await expect(shape).toHaveAttribute("data-hover", "");
  await expect(tip).toHaveCount(0);
  await page.locator(`.map-live .place-label[data-place=${wide}]`).hover();
  await expect(row).toHaveAttribute("data-hover", "");
  const answer = await row
    .locator(".place-list-answer[data-lens=participation]")
    .textContent();
  await expect(tip).toContainText(answer ?? "nothing");
  await page.mouse.move(0, 0);
  await expect(tip).toHaveCount(0);
  await page.keyboard.press("Tab");
  await page.locator(`.map-live .place-label[data-place=${wide}]`).focus();
  await expect(tip).toContainText(answer ?? "nothing");
});

test("before any script of the page has come, a click opens the answer that the document holds", async ({
  page,
}) => {
  // Scripts of the page wait until the test lets them come.
  let letCome: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (letCome = resolve));
  await page.route(/_next\/static\/.*\.js/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(root("en"), { waitUntil: "commit" });
  await page.locator(`.place-list a[data-place=${small}]`).click();
  const early = page.locator(`[data-answer=${small}]`);
  await expect(early).toBeVisible();
  await expect(early.locator(".record-sentence").last()).toBeInViewport();
  await expect(page.locator(".place-list")).toBeHidden();
  expect(new URL(page.url()).pathname).toBe(root("en"));
  letCome();
  await expect(page).toHaveURL(new RegExp(`/${small}/$`));
  await expectAnswer(page, small, "en");
  await expect(early).toBeHidden();
});

test("a click on the map that comes before the answers waits for them, and leads nowhere else", async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.route(/_next\/static\/.*\.js/, () => undefined);
  const slow = await serveSlowly((baseURL ?? "").replace(/\/$/, ""), [
    'class="map-picture"',
    ...Array.from({ length: 8 }, () => "</a>"),
  ]);
  try {
    await page.goto(slow.address + root("en"), { waitUntil: "commit" });
    const link = page.locator(".map-picture a[data-place]").first();
    await link.waitFor();
    await expect(page.locator("[data-answer]")).toHaveCount(0);
    await link.dispatchEvent("click");
    const place = await link.getAttribute("data-place");
    await expect(page.locator(`[data-answer=${place}]`)).toBeVisible();
    expect(new URL(page.url()).pathname).toBe(root("en"));
  } finally {
    await context.close();
    slow.close();
  }
});

test("Escape leads back wherever the focus is, after a link from elsewhere too", async ({
  page,
}) => {
  await page.goto(`${root("en")}${small}/`);
  await waitForLiveMap(page);
  await page.locator("body").press("Escape");
  await expect(page).toHaveURL(new RegExp(`${root("en")}$`));
  await expect(
    page.locator(`.place-list a[data-place=${small}]`),
  ).toBeFocused();
});

test("the language switch takes lens, filter and place along", async ({
  page,
}) => {
  test.skip(otherLang === "en", "the briefing has one language");
  await page.goto(`${root("en")}${small}/?lens=involvement&disagreed=1`);
  await waitForLiveMap(page);
  await page.locator(".site-languages a:visible").first().click();
  await expect(page).toHaveURL(
    new RegExp(`/${small}/\\?lens=involvement&disagreed=1$`),
  );
});

test("the card at a number shows its passage by focus too, and Escape closes it alone", async ({
  page,
}) => {
  await page.goto(`${root("en")}${small}/`);
  await waitForLiveMap(page);
  const cite = page.locator(".record a.cite").first();
  const card = page.locator(".note-card");
  await page.keyboard.press("Tab");
  await cite.focus();
  await expect(card.locator("q")).toHaveText(/\S/);
  await page.keyboard.press("Enter");
  await expect(card.locator("a").first()).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(card).toBeHidden();
  await expect(cite).toBeFocused();
  await expect(page).toHaveURL(new RegExp(`/${small}/$`));
});
