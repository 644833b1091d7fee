import type { ConsoleMessage, Page } from "@playwright/test";

/** What a reader of a post finds. */
export type Found = {
  /** Height of the frame in pixels, and what of its content does not fit into it; null where no map shows. */
  map: {
    height: number;
    hidden: number;
    hasDisclaimer: boolean;
    opensRecord: boolean;
  } | null;
  /** What is left to read, and where its link leads. */
  text: string;
  link: string | null;
  /** What the browser says of faults. */
  errors: readonly string[];
};

const content = ".wp-block-post-content, .entry-content";

const plain = (text: string) => text.replace(/\s+/g, " ").trim();

/** Opens a post and looks what has become of a snippet in it. */
export async function lookAtPost(
  page: Page,
  address: string,
  disclaimer: string,
): Promise<Found> {
  const errors: string[] = [];
  const hearConsole = (message: ConsoleMessage) => {
    if (message.type() === "error")
      errors.push(`${message.text()} ${message.location().url}`);
  };
  const hearError = ({ message }: Error) => errors.push(message);
  page.on("console", hearConsole).on("pageerror", hearError);
  try {
    await page.goto(address);
    const post = page.locator(content).first();
    // That of an element comes with its script.
    const isFramed =
      (await post.locator("iframe, briefing-map").count()) > 0 &&
      (await waitFor(
        post
          .locator("iframe")
          .first()
          .waitFor({ state: "attached", timeout: 10_000 }),
      ));
    const map = isFramed ? await lookAtMap(page, disclaimer) : null;
    const text = plain(await post.innerText());
    const link = post.getByRole("link").first();
    const href =
      (await link.count()) > 0 ? await link.getAttribute("href") : null;
    return { map, text, link: href, errors };
  } finally {
    page.off("console", hearConsole).off("pageerror", hearError);
  }
}

async function lookAtMap(
  page: Page,
  disclaimer: string,
): Promise<Found["map"]> {
  const frame = page.locator(content).first().locator("iframe").first();
  const inner = frame.contentFrame();
  await frame.scrollIntoViewIfNeeded();
  const picture = inner.locator(".map-frame");
  if (!(await waitFor(picture.waitFor({ timeout: 15_000 })))) return null;
  // A frame that fits does so soon after its script has come.
  const fits = (await page.locator(`script[src$="/embed.js"]`).count()) > 0;
  let hidden = await measure();
  for (let tenths = 0; fits && tenths < 40 && hidden > 0; tenths++) {
    await page.waitForTimeout(100);
    hidden = await measure();
  }
  const height = Math.round((await frame.boundingBox())?.height ?? 0);
  const foot = inner.locator(".embed-foot");
  await foot.scrollIntoViewIfNeeded();
  const hasDisclaimer = plain(await foot.innerText()).includes(
    plain(disclaimer),
  );
  await inner.locator(".place-label").first().click();
  const record = inner.locator(".embed-record:visible").first();
  const opensRecord = await waitFor(record.waitFor({ timeout: 5_000 }));
  return { height, hidden, hasDisclaimer, opensRecord };

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

/** Whether what is waited for comes. */
const waitFor = (coming: Promise<unknown>): Promise<boolean> =>
  coming.then(
    () => true,
    () => false,
  );
