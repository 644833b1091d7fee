import { lightPalette as palette } from "../lib/theme/tokens";
import type { Page } from "@playwright/test";
import { expect, test, waitForLiveMap } from "./fixtures";
import { briefing, large, milestone, pageKinds, root } from "./live-briefing";
import { readInk } from "./pdf-ink";

test.describe.configure({ timeout: 90_000 });

/** Backgrounds: what is on them says itself what it is. */
const grounds = [
  palette.paper,
  palette["paper-soft"],
  palette["accent-soft"],
  palette["caution-soft"],
].map((colour) => `fill ${colour}`);

/** Waits until scripts and the first frames have done what they do to the page. */
async function settle(page: Page): Promise<void> {
  await page.waitForLoadState("networkidle");
  // An embed brings its live map when somebody reaches for it.
  if ((await page.locator(".explorer-panel").count()) > 0)
    await waitForLiveMap(page);
  await page.evaluate(() =>
    Promise.all(document.getAnimations().map(({ finished }) => finished)),
  );
}

const embed = (view: string) => `/embed/en/${briefing.id}/${view}.html`;

for (const path of [
  ...pageKinds.map((one) => root("en") + one),
  `${root("en")}?lens=involvement`,
  `${root("en")}timeline/#${milestone.id}`,
  `${root("en")}timeline/#${briefing.occasion.id}`,
  embed("overview"),
  `${embed("overview")}?lens=involvement`,
  embed(large),
  `/report/en/${briefing.id}/overview.html`,
]) {
  test(`${path} prints its marks where backgrounds are left out`, async ({
    page,
  }) => {
    await page.goto(path);
    await settle(page);
    // What the first print brings about stays: both that are compared come after it.
    await page.pdf();
    const whole = readInk(await page.pdf({ printBackground: true }));
    const plain = readInk(await page.pdf({ printBackground: false }));
    const lost = [...whole].filter(
      ([what, count]) =>
        !grounds.includes(what) && (plain.get(what) ?? 0) < count,
    );
    expect(lost).toEqual([]);
  });
}

test("the printed timeline has every event and every phase", async ({
  page,
}) => {
  await page.goto(`${root("en")}timeline/`);
  // Paper has the tour that is chosen; a briefing whose story is the whole has nothing to choose.
  const whole = page.getByRole("radio").last();
  if ((await whole.count()) > 0) await whole.check();
  await page.emulateMedia({ media: "print" });
  const shown = page.locator(".chart-event rect").filter({ visible: true });
  const marks = await shown.evaluateAll((rects) =>
    rects.map((rect) => {
      const hex = (colour: string) =>
        `#${(colour.match(/\d+/g) ?? [])
          .slice(0, 3)
          .map((part) => Number(part).toString(16).padStart(2, "0"))
          .join("")}`;
      const { fill, stroke, strokeDasharray } = getComputedStyle(rect);
      // The dashes of a day that is not known are no stroke in the file: their fill tells of them.
      return strokeDasharray === "none"
        ? [`fill ${hex(fill)}`, `stroke ${hex(stroke)}`]
        : [`fill ${hex(fill)}`];
    }),
  );
  expect(marks).toHaveLength(briefing.events.length);
  const ink = readInk(await page.pdf({ printBackground: false }));
  const expected = new Map<string, number>();
  for (const what of marks.flat())
    expected.set(what, (expected.get(what) ?? 0) + 1);
  expect(expected.size).toBeGreaterThan(0);
  for (const [what, count] of expected)
    expect(ink.get(what) ?? 0, what).toBeGreaterThanOrEqual(count);
  const phases = page.locator(".chart-phase").filter({ visible: true });
  const closed = phases.and(page.locator(":not([data-open])"));
  expect(ink.get(`fill ${palette["map-step-2"]}`) ?? 0).toBeGreaterThanOrEqual(
    await closed.count(),
  );
  const open = phases.and(page.locator("[data-open]"));
  expect(ink.get("fill pattern") ?? 0).toBeGreaterThanOrEqual(
    await open.count(),
  );
});

test.describe("in forced colours", () => {
  test.use({ contextOptions: { forcedColors: "active" } });

  test("the kinds of marks on the timeline are told apart, and phases have ends", async ({
    page,
  }) => {
    await page.goto(`${root("en")}timeline/`);
    // As many of them as the briefing has.
    const looks = await page.evaluate(
      (selectors) =>
        selectors.flatMap((selector) => {
          const rect = document.querySelector(selector);
          if (rect === null) return [];
          const { fill, stroke, strokeDasharray } = getComputedStyle(rect);
          return [[fill, stroke, strokeDasharray].join(" ")];
        }),
      [
        ".chart-event:not([data-vague], [data-kind=assessment], [data-kind=related]) rect",
        ".chart-event[data-kind=related]:not([data-vague]) rect",
        ".chart-event[data-vague]:not([data-kind=assessment], [data-kind=related]) rect",
        ".chart-phase:not([data-open]) rect",
      ],
    );
    expect(looks).not.toEqual([]);
    expect(new Set(looks).size).toBe(looks.length);
    for (const one of looks) expect(one).not.toMatch(/ none /);
  });

  test("only the page that is open is underlined in the header", async ({
    page,
  }) => {
    await page.goto(`${root("en")}table/`);
    const links = page.locator(".site-header li a");
    const seen = await links.evaluateAll((all) =>
      all.map((link) => ({
        isOpen: link.hasAttribute("aria-current"),
        isUnderlined:
          getComputedStyle(link).borderBlockEndColor !==
          getComputedStyle(document.documentElement).backgroundColor,
      })),
    );
    expect(seen.some(({ isOpen }) => isOpen)).toBe(true);
    for (const { isOpen, isUnderlined } of seen)
      expect(isUnderlined).toBe(isOpen);
  });
});
