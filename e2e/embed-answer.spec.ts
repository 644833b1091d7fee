import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";
import { briefing, large, nameOf, small } from "./live-briefing";
import { say } from "./words";

const view = (name: string) => `/embed/en/${briefing.id}/${name}.html`;

const waitForScript = (page: Page) =>
  page.locator(".map-toolbar[data-ready]").waitFor({ timeout: 15_000 });

const record = (page: Page, place: string) =>
  page.locator(`.embed-record[data-place=${place}]`);

const label = (page: Page, place: string) =>
  page.locator(`.place-label[data-place=${place}]`);

test("a number unfolds the sources of its record and leads to its note; the record stays open", async ({
  page,
}) => {
  await page.setViewportSize({ width: 900, height: 640 });
  for (const place of [large, small]) {
    await page.goto(`${view("overview")}#${place}`);
    await waitForScript(page);
    const numbers = record(page, place).locator(".cites a");
    await expect(numbers.first()).toHaveText(/^1\b/);
    // All that is read without unfolding anything.
    const inSight = numbers.filter({ visible: true });
    await expect.poll(() => inSight.count()).toBeGreaterThan(2);
    const shown = await inSight.all();
    for (const number of shown) {
      const text = Number.parseInt((await number.textContent()) ?? "");
      await number.click();
      const note = page.locator(".notes li:focus");
      await expect(note).toBeInViewport();
      const rank = await note.evaluate((one) => {
        const seen = [
          ...document.querySelectorAll<HTMLElement>(".notes :is(i,li li)"),
        ].filter((each) => each.offsetParent !== null);
        return 1 + seen.findIndex((each) => each.closest("li") === one);
      });
      expect(rank).toBe(text);
      await expect(record(page, place)).toBeVisible();
      expect(new URL(page.url()).hash).toBe(`#${place}`);
    }
  }
});

test("the links to the full page lead to the open place in the chosen lens", async ({
  page,
}) => {
  await page.goto(view("overview"));
  await waitForScript(page);
  const full = page.getByRole("link", { name: say("Embed.full") });
  const leadsTo = (path: string) =>
    expect(full).toHaveAttribute(
      "href",
      new RegExp(`/en/${briefing.id}/${path.replace("?", "\\?")}$`),
    );
  await leadsTo("");
  await label(page, large).click();
  await leadsTo(`${large}/`);
  await page.getByRole("radio", { name: say("Occasion.part") }).check();
  await leadsTo(`${large}/?lens=involvement`);
  await page.goto(`${view(small)}?lens=involvement`);
  await waitForScript(page);
  await leadsTo(`${small}/?lens=involvement`);
  await page.keyboard.press("Escape");
  await leadsTo("?lens=involvement");
});

for (const [width, height] of [
  [320, 480],
  [390, 600],
  [640, 480],
  [640, 720],
  [900, 480],
  [1200, 720],
] as const) {
  test(`in a frame of ${width} by ${height}, name and both sentences are in sight after a choice, and the map stays`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await page.goto(view("overview"));
    await waitForScript(page);
    for (const place of [large, small]) {
      await label(page, place).click();
      const open = record(page, place);
      const sentences = open.locator(".record-sentence");
      await expect(
        page.getByRole("heading", { name: nameOf(place) }),
      ).toBeInViewport({ ratio: 0.99 });
      await expect(sentences.first()).toBeInViewport({ ratio: 0.99 });
      await expect(sentences.last()).toBeInViewport({ ratio: 0.99 });
      // Nothing of them is under the map.
      const gap = async () => {
        const map = await page.locator(".map-frame").boundingBox();
        const name = await open.getByRole("heading").first().boundingBox();
        return (name?.y ?? 0) - ((map?.y ?? 0) + (map?.height ?? 0));
      };
      await expect.poll(gap).toBeGreaterThanOrEqual(width < 760 ? 0 : -height);
      // As far down as the record goes, the map is there.
      await open.locator("details").last().scrollIntoViewIfNeeded();
      await expect(page.locator(".map-frame")).toBeInViewport({ ratio: 0.9 });
      await page.keyboard.press("Escape");
      await page.evaluate(() => scrollTo(0, 0));
    }
  });
}

test("on a phone the legend is between the map and the list", async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(view("overview"));
  const boxes = [
    ".lens-switch",
    ".map-frame",
    ".legend",
    ".embed-overview",
  ].map((part) => page.locator(part).boundingBox());
  const tops = (await Promise.all(boxes)).map((box) => box?.y ?? NaN);
  expect(tops).toEqual(tops.toSorted((one, other) => one - other));
});

test("the map's script comes beside the document, and runs soon in a browser that never says it is idle", async ({
  page,
}) => {
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 60_000);
  // The clock has brought one of its own.
  await page.addInitScript(() =>
    Reflect.deleteProperty(window, "requestIdleCallback"),
  );
  const asked = page.waitForRequest(/\/embed\/map\.js$/);
  await page.goto(view("overview"));
  await asked;
  const toolbar = page.locator(".map-toolbar");
  await expect(toolbar).not.toHaveAttribute("data-ready");
  await page.clock.runFor(250);
  await expect(toolbar).toHaveAttribute("data-ready");
});
