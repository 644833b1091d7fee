import type { Page } from "@playwright/test";

/** What a reader of a post finds. */
export type Found = {
  /** Height of the frame in pixels, and what of its content does not fit into it; null where no map shows. */
  map: { height: number; hidden: number; opensRecord: boolean } | null;
  /** What is left to read, and where its link leads. */
  text: string;
  link: string | null;
};

const content = ".wp-block-post-content, .entry-content";

/** Opens a post and looks what has become of a snippet in it. */
export async function lookAtPost(page: Page, address: string): Promise<Found> {
  await page.goto(address);
  const post = page.locator(content).first();
  const frame = post.locator("iframe").first();
  const hasFrame = await frame
    .waitFor({ state: "attached", timeout: 4_000 })
    .then(() => true)
    .catch(() => false);
  const map = hasFrame ? await lookAtMap(page) : null;
  const text = (await post.innerText()).replace(/\s+/g, " ").trim();
  const link = post.getByRole("link").first();
  const href =
    (await link.count()) > 0 ? await link.getAttribute("href") : null;
  return { map, text, link: href };
}

async function lookAtMap(page: Page): Promise<Found["map"]> {
  const frame = page.locator(content).first().locator("iframe").first();
  const inner = frame.contentFrame();
  await frame.scrollIntoViewIfNeeded();
  const picture = inner.locator(".map-frame");
  const shows = await picture
    .waitFor({ timeout: 15_000 })
    .then(() => true)
    .catch(() => false);
  if (!shows) return null;
  // A frame that fits does so soon after its script has come.
  let hidden = await measure();
  for (let tenths = 0; tenths < 40 && hidden > 0; tenths++) {
    await page.waitForTimeout(100);
    hidden = await measure();
  }
  const height = (await frame.boundingBox())?.height ?? 0;
  const label = inner.locator(".place-label").first();
  await label.click();
  const record = inner.locator(".embed-record:visible").first();
  const opensRecord = await record
    .waitFor({ timeout: 5_000 })
    .then(() => true)
    .catch(() => false);
  return { height: Math.round(height), hidden, opensRecord };

  async function measure(): Promise<number> {
    return await inner
      .locator("html")
      .evaluate((root) =>
        Math.max(
          0,
          Math.round(root.getBoundingClientRect().height - innerHeight),
        ),
      );
  }
}
