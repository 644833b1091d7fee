import { expect, test } from "./fixtures";
import { briefing, large, otherLang, root } from "./live-briefing";
import { say } from "./words";

test("each page leads to the feed of versions and corrections", async ({
  page,
}) => {
  await page.goto(`${root(otherLang)}${large}/`);
  const href = await page
    .locator("link[type='application/atom+xml']")
    .getAttribute("href");
  const answer = await page.request.get(new URL(href ?? "").pathname);
  expect(answer.headers()["content-type"]).toContain("application/atom+xml");
  expect(await answer.text()).toContain(`xml:lang="${otherLang}"`);
  await page.goto(`${root("en")}versions/`);
  await expect(
    page.getByRole("link", { name: say("Versions.feed") }),
  ).toHaveAttribute("href", new RegExp(`feed/en/${briefing.id}\\.atom$`));
});

test("each version can be followed to its own address", async ({ page }) => {
  await page.goto(`${root("en")}versions/`);
  const versions = page.locator(".source");
  const links = versions.locator("a.address");
  await expect(links).toHaveCount(await versions.count());
  for (const link of await links.all()) {
    const href = (await link.getAttribute("href")) ?? "";
    expect(href).toMatch(/^https?:.*\/v\/\d+\.\d+\.\d+\//);
    await expect(link).toHaveText(href);
  }
});

test("an author pins the embed to the version, and every address of the snippet follows", async ({
  page,
}) => {
  await page.goto(root("en"));
  await page.locator(".map-box[data-live]").waitFor();
  await page.getByRole("button", { name: say("Embed.open") }).click();
  await page.getByLabel(say("Versions.choice")).selectOption("pinned");
  const snippet = await page.getByLabel(say("Embed.snippet")).inputValue();
  const urls = [...snippet.matchAll(/(?:src|href)="([^"]+)"/g)].map(
    ([, url]) => url ?? "",
  );
  expect(urls.length).toBeGreaterThan(1);
  for (const url of urls) expect(url).toMatch(/\/v\/\d+\.\d+\.\d+\//);
  // On a site that was only built, the present version leads to what is there.
  const answer = await page.request.get(new URL(urls[0] ?? "").pathname);
  expect(answer.ok()).toBe(true);
  await page.getByLabel(say("Versions.choice")).selectOption("present");
  expect(
    await page.getByLabel(say("Embed.snippet")).inputValue(),
  ).not.toContain("/v/");
});
