import type { Locator, Page } from "@playwright/test";
import { expect, test, waitForLiveMap } from "./fixtures";
import { briefing, large, milestone, nameOf, root } from "./live-briefing";
import { pointToShape } from "./shape-point";
import { say } from "./words";
import { countEvents, mainInvolvement } from "../lib/views/place-marks";

/** What has the focus, and whether an eye finds it: in the window, under nothing else, with a ring. */
function lookAtFocus(): { name: string; isSeen: boolean } | null {
  const focused = document.activeElement;
  if (focused === null || focused === document.body) return null;
  // The ring of a choice that is drawn otherwise is on its label.
  const shown = focused.matches("input[type=radio], input[type=checkbox]")
    ? (focused.closest("label") ?? focused)
    : focused;
  const points = [...shown.getClientRects()].flatMap((box) =>
    [0.1, 0.5, 0.9].flatMap((across) =>
      [0.1, 0.5, 0.9].map((down) => ({
        x: box.left + box.width * across,
        y: box.top + box.height * down,
      })),
    ),
  );
  const isOnTop = points.some(({ x, y }) => {
    const top = document.elementFromPoint(x, y);
    return top !== null && (shown.contains(top) || top.contains(shown));
  });
  const { outlineStyle, outlineWidth } = getComputedStyle(shown);
  const own = getComputedStyle(focused);
  const hasRing = [
    [outlineStyle, outlineWidth],
    [own.outlineStyle, own.outlineWidth],
  ].some(([style, width]) => style !== "none" && width !== "0px");
  return {
    name: `${focused.tagName}.${focused.className} ${focused.textContent.trim().slice(0, 40)}`,
    isSeen: isOnTop && hasRing,
  };
}

/** Goes from stop to stop; returns those that nobody would see, and how many there were. */
async function walk(page: Page, key: "Tab" | "Shift+Tab", most: number) {
  const unseen: string[] = [];
  let stops = 0;
  while (stops < most) {
    await page.keyboard.press(key);
    const at = await page.evaluate(lookAtFocus);
    if (at === null) break;
    stops += 1;
    if (!at.isSeen) unseen.push(at.name);
  }
  return { unseen, stops };
}

for (const [what, address, width, height] of [
  ["the start page", root("en"), 1280, 720],
  ["a record on a phone", `${root("en")}${large}/`, 390, 700],
  [
    "a step of the timeline",
    `${root("en")}timeline/#${milestone.id}`,
    1280,
    720,
  ],
  ["an embed on a phone", `/embed/en/${briefing.id}/${large}.html`, 390, 700],
] as const)
  test(`on ${what} every stop of the keyboard is seen, on the way there and back`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.goto(address);
    if ((await page.locator(".explorer-panel").count()) > 0)
      await waitForLiveMap(page);
    for (const key of ["Tab", "Shift+Tab"] as const) {
      const { unseen, stops } = await walk(page, key, 70);
      expect(stops).toBeGreaterThan(10);
      expect(unseen, key).toEqual([]);
    }
  });

test("one key leads past the map, and the next stop is an answer", async ({
  page,
}) => {
  await page.goto(root("en"));
  await waitForLiveMap(page);
  const skip = page.getByRole("link", { name: say("Map.skip") });
  await page.locator("header :is(a, summary, input):visible").last().focus();
  await page.keyboard.press("Tab");
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(page.locator(".place-list a").first()).toBeFocused();
});

test("the keys of the map are shown while a key has brought the focus there, and said to who listens", async ({
  page,
}) => {
  await page.goto(root("en"));
  await waitForLiveMap(page);
  const map = page.locator(".map-live");
  await expect(map).toHaveAccessibleDescription(say("Map.help"));
  const keys = page.locator(".map-keys");
  const width = async () => (await keys.boundingBox())?.width ?? 0;
  expect(await width()).toBeLessThan(2);
  await page.locator(".lens-switch input:checked").focus();
  await page.keyboard.press("Tab");
  await expect(map).toBeFocused();
  expect(await width()).toBeGreaterThan(200);
  await expect(keys).toBeInViewport({ ratio: 1 });
  await page.keyboard.press("Tab");
  expect(await width()).toBeLessThan(2);
});

test("who can't drag moves the map by clicks alone, and only where there is something to move", async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto(root("en"));
  await waitForLiveMap(page);
  const right = page.getByRole("button", { name: say("Map.right") });
  await expect(right).toBeHidden();
  const zoomIn = page.getByRole("button", { name: say("Map.zoomIn") });
  await zoomIn.click();
  await zoomIn.click();
  await expect(right).toBeInViewport();
  const drawing = page.locator(".map-overlay");
  const left = () =>
    drawing.evaluate((one) => one.getBoundingClientRect().left);
  const before = await left();
  await right.click();
  await expect.poll(left).toBeLessThan(before - 40);
  await page.getByRole("button", { name: say("Map.region") }).click();
  await expect(right).toBeHidden();
});

test("what pointing brings up stays while the pointer is on it, and goes by Escape alone", async ({
  page,
}) => {
  await page.goto(root("en"));
  await waitForLiveMap(page);
  const tip = page.locator(".map-tip");
  await pointToShape(page.locator(".map-live"), large);
  await expect(tip).toBeVisible();
  // Until somebody stays, it is in nobody's way.
  await expect(tip).not.toHaveCSS("pointer-events", "none");
  const box = await tip.boundingBox();
  if (box === null) throw new Error("no answer beside the shape");
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await expect(tip).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(tip).toBeHidden();
  await page.mouse.move(0, 0);
  await pointToShape(page.locator(".map-live"), large);
  await expect(tip).toBeVisible();

  await page.goto(`${root("en")}timeline/`);
  const mark = page.locator(".chart-event:visible").first();
  const label = mark.locator(".chart-label");
  await mark.hover();
  await expect(label).toHaveCSS("opacity", "1");
  await expect(label).not.toHaveCSS("pointer-events", "none");
  await label.hover();
  await expect(label).toHaveCSS("opacity", "1");
  await page.keyboard.press("Escape");
  await expect(label).toHaveCSS("opacity", "0");
});

test("the number that a shade shows stands on the map in every width", async ({
  page,
}) => {
  // Where no part was found there is nothing to count, and the symbol says so.
  const counts = briefing.places.map((place) =>
    mainInvolvement(briefing, place) === null
      ? null
      : countEvents(briefing, place),
  );
  test.skip(briefing.phase === undefined, "there is no second lens");
  for (const width of [320, 390, 600, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    for (const address of [
      `${root("en")}?lens=involvement`,
      `/embed/en/${briefing.id}/overview.html?lens=involvement&parts=legend`,
    ]) {
      await page.goto(address);
      const isPage = (await page.locator(".explorer-panel").count()) > 0;
      if (isPage) await waitForLiveMap(page);
      // What is seen of a label, not what it holds for another lens or width.
      const seen = await page
        .locator(`${isPage ? ".map-live" : ".map-picture"} .place-words`)
        .evaluateAll((all) =>
          all.map((one) =>
            [...one.querySelectorAll(".place-name [data-lens], .place-role")]
              .filter((part) => part.checkVisibility())
              .map((part) => (part as HTMLElement).innerText)
              .join(" "),
          ),
        );
      expect(seen).toHaveLength(counts.length);
      const untold = counts.filter(
        (count, at) =>
          count !== null &&
          !(count === 0 ? /no |0/ : new RegExp(`\\b${count}\\b`)).test(
            seen[at] ?? "",
          ),
      );
      expect(untold, `${address} at ${width}: ${seen.join("; ")}`).toEqual([]);
    }
  }
});

const maps = [
  ["a page", root("en")],
  ["an embed", `/embed/en/${briefing.id}/overview.html`],
] as const;

/** Opens a page or an embed, whose map comes once somebody reaches for it; nothing on it is animated. */
async function openLiveMap(page: Page, address: string): Promise<void> {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto(address);
  await page.locator(".map-toolbar[data-ready]").waitFor();
  await page.locator(".map-frame").hover();
  await waitForLiveMap(page);
}

async function boxOf(one: Locator) {
  const box = await one.boundingBox();
  if (box === null) throw new Error("it has no box");
  return box;
}

for (const [what, address] of maps)
  test(`on the map of ${what}, however close, it moves to where the focus goes`, async ({
    page,
  }) => {
    await openLiveMap(page, address);
    const zoomIn = page.getByRole("button", { name: say("Map.zoomIn") });
    for (let press = 0; press < 5; press += 1) await zoomIn.click();
    await page.locator(".map-live").focus();
    const outside: string[] = [];
    for (const { id } of briefing.places) {
      await page.keyboard.press("Tab");
      const label = page.locator(`.map-live .place-label[data-place=${id}]`);
      await expect(label).toBeFocused();
      const isInside = await label.evaluate((one) => {
        const box = one.getBoundingClientRect();
        const frame = one.closest(".map-frame")?.getBoundingClientRect();
        return (
          frame !== undefined &&
          box.left >= frame.left &&
          box.right <= frame.right &&
          box.top >= frame.top &&
          box.bottom <= frame.bottom
        );
      });
      if (!isInside) outside.push(id);
    }
    expect(outside).toEqual([]);
  });

for (const [what, address] of maps)
  test(`a name at the edge of the map of ${what} stays under the pointer that presses it`, async ({
    page,
  }) => {
    await openLiveMap(page, address);
    const symbol = page.locator(`.map-live .place-label[data-place=${large}]`);
    const frame = await boxOf(page.locator(".map-frame"));
    const centre = {
      x: frame.x + frame.width / 2,
      y: frame.y + frame.height / 2,
    };
    const middle = async () => {
      const { x, y, width, height } = await boxOf(symbol);
      return { x: x + width / 2, y: y + height / 2 };
    };
    // The edge on its own side of the region: the map can't be moved out of that.
    const edge =
      (await middle()).x < centre.x ? frame.x + 24 : frame.x + frame.width - 24;
    const zoomIn = page.getByRole("button", { name: say("Map.zoomIn") });
    for (let press = 0; press < 4; press += 1) await zoomIn.click();
    const step = (along: number) => Math.max(-150, Math.min(150, along));
    for (let drag = 0; drag < 8; drag += 1) {
      const { x, y } = await middle();
      const by = { x: step(edge - x), y: step(centre.y - y) };
      // A press that moves nothing would be a click.
      if (Math.hypot(by.x, by.y) < 8) break;
      await page.mouse.move(centre.x, centre.y);
      await page.mouse.down();
      await page.mouse.move(centre.x + by.x, centre.y + by.y, { steps: 4 });
      await page.mouse.up();
    }
    const { x, y, width, height } = await boxOf(symbol);
    const gap = x + width / 2 - edge;
    expect(Math.abs(gap), "the symbol is at the edge").toBeLessThan(16);
    await page.mouse.move(x + width / 2, y + height / 2);
    await page.mouse.down();
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(resolve)),
    );
    expect(await boxOf(symbol)).toEqual({ x, y, width, height });
    await page.mouse.up();
    await expect(
      page.getByRole("heading", { name: nameOf(large) }).first(),
    ).toBeVisible();
  });
