import type { Locator } from "@playwright/test";
import { expect, test } from "./fixtures";
import { briefing, large, root } from "./live-briefing";

/** What the clipboard gets when all of an element is selected. */
async function copyText(element: Locator): Promise<string> {
  return element.evaluate((node) => {
    const selection = getSelection();
    selection?.selectAllChildren(node);
    const text = selection?.toString() ?? "";
    selection?.removeAllRanges();
    return text.replace(/\s+/g, " ").trim();
  });
}

/** What is left where a reader has no styles at all: a reading mode, a feed, a translation. */
async function readBare(element: Locator): Promise<string> {
  const text = (await element.textContent()) ?? "";
  return text.replace(/\s+/g, " ").trim();
}

/** A place that has other names than the one it is listed by. */
const named =
  briefing.places.find(
    (place) =>
      place.endonym !== undefined ||
      (place.kind === "state" && place.formal["en"] !== place.name["en"]),
  )?.id ?? large;

const numbers = String.raw`\[\d+(, \d+)*\]`;

test("a copied record keeps brackets, separators and quotation marks", async ({
  page,
}) => {
  await page.goto(`${root("en")}${named}/`);
  const record = page.locator(".explorer-panel .record").first();
  await expect(record).toBeVisible();
  await record.locator("details").evaluateAll((folds) => {
    for (const fold of folds) fold.setAttribute("open", "");
  });
  for (const read of [copyText, readBare]) {
    const sentence = await read(record.locator(".record-sentence").first());
    expect(sentence).toMatch(
      new RegExp(`\\. ${numbers} \\((one|\\d+) sources?\\)`),
    );
    const note = await read(record.locator(".note-passages > li").first());
    expect(note).toMatch(/^1 .*“.+”/);
  }
});

for (const [path, part] of [
  [`events/#${briefing.occasion.id}`, ".fold-body:target > p"],
  [`timeline/#${briefing.occasion.id}`, ".timeline-step:target"],
  ...briefing.persons
    .slice(0, 1)
    .map(({ id }) => [`people/${id}/`, "main .cites >> xpath=.."] as const),
] as const) {
  test(`copied text of /${path} keeps its brackets`, async ({ page }) => {
    await page.goto(root("en") + path);
    const cited = page
      .locator(part)
      .filter({ visible: true, has: page.locator(".cites") })
      .first();
    for (const read of [copyText, readBare])
      expect(await read(cited)).toMatch(new RegExp(` ${numbers}`));
  });
}

test("a copied source has its statements apart from the words that it is cited for", async ({
  page,
}) => {
  await page.goto(`${root("en")}sources/`);
  const entry = page.locator(".source").first();
  await entry.locator("summary").click();
  const item = entry.locator(".statements > li").first();
  for (const read of [copyText, readBare])
    expect(await read(item)).toMatch(/ “.+”$/);
});

test("a copied record of an embed keeps them too", async ({ page }) => {
  await page.goto(
    root("en").replace("/en/", "/embed/en/").replace(/\/$/, `/${named}.html`),
  );
  const sentence = page.locator(`#${named} .record-sentence`).first();
  for (const read of [copyText, readBare])
    expect(await read(sentence)).toMatch(/^\S.*\S \[\d[\d, –]*\]$/);
});
