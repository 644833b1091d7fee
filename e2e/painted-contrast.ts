import type { Locator, Page } from "@playwright/test";
import { PNG } from "pngjs";
import { contrastRatio } from "../lib/theme/tokens";

/** How legible some words are, as painted: the share of the ground at their strokes that is far enough off. */
type Legibility = { words: string; share: number; least: number };

/** What WCAG asks of text of these sizes. */
const enough = 4.5;

/** A pixel of a stroke, and no half-covered edge of one: this near to the colour of the letters. */
const near = 40;

type Rgb = readonly [number, number, number];

/**
 * Measures words on a picture, which no tool sees: takes a screenshot with the letters and one without
 * them, but with their halos, and compares each pixel of a stroke with the ground beside it.
 */
export async function measureLegibility(
  page: Page,
  words: Locator,
): Promise<Legibility[]> {
  const boxes = await words.evaluateAll((all) =>
    all.flatMap((one) => {
      const { x, y, width, height } = one.getBoundingClientRect();
      const { color, clipPath } = getComputedStyle(one);
      const isClipped =
        clipPath !== "none" ||
        (one.closest(".place-words") !== null &&
          getComputedStyle(one.closest(".place-words") as Element).clipPath !==
            "none");
      return one.checkVisibility() && width > 0 && !isClipped
        ? [{ x, y, width, height, color, words: one.textContent.trim() }]
        : [];
    }),
  );
  const painted = await paint(page);
  const style = await words.first().evaluateHandle((one) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("*{-webkit-text-fill-color:transparent!important}");
    const { ownerDocument } = one;
    ownerDocument.adoptedStyleSheets.push(sheet);
    return sheet;
  });
  const bare = await paint(page);
  await style.evaluate((sheet) => {
    const sheets = document.adoptedStyleSheets;
    sheets.splice(sheets.indexOf(sheet), 1);
  });
  return boxes.map(({ words, color, ...box }) => ({
    words,
    ...compare(painted, bare, box, readColour(color)),
  }));
}

async function paint(page: Page): Promise<PNG> {
  return PNG.sync.read(await page.screenshot({ animations: "disabled" }));
}

function compare(
  painted: PNG,
  bare: PNG,
  box: { x: number; y: number; width: number; height: number },
  ink: Rgb,
): Omit<Legibility, "words"> {
  const ratios: number[] = [];
  const inkHex = toHex(ink);
  for (
    let y = Math.max(1, Math.floor(box.y));
    y < Math.min(painted.height - 1, box.y + box.height);
    y += 1
  )
    for (
      let x = Math.max(1, Math.floor(box.x));
      x < Math.min(painted.width - 1, box.x + box.width);
      x += 1
    ) {
      const here = readPixel(painted, x, y);
      if (distance(here, ink) > near) continue;
      if (distance(here, readPixel(bare, x, y)) < near) continue;
      // The ground at the stroke, which is what the eye sees it against.
      const around = [-1, 0, 1].flatMap((dy) =>
        [-1, 0, 1].map((dx) => readPixel(bare, x + dx, y + dy)),
      );
      const mean = [0, 1, 2].map(
        (at) =>
          around.reduce((sum, one) => sum + (one[at] ?? 0), 0) / around.length,
      ) as unknown as Rgb;
      ratios.push(contrastRatio(inkHex, toHex(mean)));
    }
  const legible = ratios.filter((ratio) => ratio >= enough).length;
  return {
    share: ratios.length === 0 ? 0 : legible / ratios.length,
    least: Math.min(...ratios),
  };
}

function readPixel({ data, width }: PNG, x: number, y: number): Rgb {
  const at = (y * width + x) * 4;
  return [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0];
}

function readColour(colour: string): Rgb {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map(
    Number,
  );
  return [red, green, blue];
}

const distance = (one: Rgb, other: Rgb): number =>
  Math.hypot(...one.map((value, at) => value - (other[at] ?? 0)));

const toHex = (colour: Rgb): string =>
  `#${colour.map((value) => Math.round(value).toString(16).padStart(2, "0")).join("")}`;
