import { askedIn, findViolations } from "./axe";
import { expect, test, waitForLiveMap } from "./fixtures";
import { ready, sayToHost } from "./host-page";
import { briefing, nameOf, root, third } from "./live-briefing";
import { say } from "./words";

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

test.beforeEach(async ({ page }) => {
  await page.goto(`${root("en")}${third}/`);
  await waitForLiveMap(page);
  await page.getByRole("button", { name: say("Embed.open") }).click();
});

test("the dialog copies the snippet, and says so aloud", async ({ page }) => {
  await page
    .getByRole("button", { name: say("Embed.copy"), exact: true })
    .click();
  await expect(page.getByRole("dialog").getByRole("status")).toHaveText(
    say("Embed.copied"),
  );
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await page.getByLabel(say("Embed.snippet")).inputValue());
  expect(copied).toContain(`/embed/en/${briefing.id}/${third}.html`);
  expect(copied).toContain(`title="${nameOf(third)}: `);
});

test("options change snippet and preview", async ({ page }) => {
  await page.getByLabel(say("Embed.theme")).selectOption("dark");
  await page.getByLabel(say("Embed.partNames.legend")).uncheck();
  const snippet = page.getByLabel(say("Embed.snippet"));
  await expect(snippet).toHaveValue(
    /theme=dark&amp;parts=title,record,sources/,
  );
  const preview = page.frameLocator(".embed-preview");
  await expect(preview.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(preview.locator(".legend")).toBeHidden();
});

test("Escape closes the dialog, gives the focus back, and leaves the place open", async ({
  page,
}) => {
  await page.getByLabel(say("Embed.kind")).focus();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(
    page.getByRole("button", { name: say("Embed.open") }),
  ).toBeFocused();
  await expect(page).toHaveURL(new RegExp(`${third}/$`));
});

test("Escape in the preview closes the dialog too, and gives the focus back", async ({
  page,
}) => {
  const preview = page.frameLocator(".embed-preview");
  await ready(preview);
  // Said by another window it means nothing.
  await page.evaluate(() =>
    postMessage({ source: "briefing-map", type: "escape" }, "*"),
  );
  await preview.locator(".map-toolbar button").first().focus();
  await expect(page.getByRole("dialog")).toBeVisible();
  await sayToHost(preview, { type: "escape" });
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(
    page.getByRole("button", { name: say("Embed.open") }),
  ).toBeFocused();
});

test("trying options leaves no step in the history", async ({ page }) => {
  const preview = page.frameLocator(".embed-preview");
  await ready(preview);
  const steps = await page.evaluate(() => history.length);
  for (const theme of ["dark", "light"]) {
    await page.getByLabel(say("Embed.theme")).selectOption(theme);
    await expect(preview.locator("html")).toHaveAttribute("data-theme", theme);
    await ready(preview);
  }
  expect(await page.evaluate(() => history.length)).toBe(steps);
});

test("ways that carry an address only have no options but the lens, and the dialog says why", async ({
  page,
}) => {
  const snippet = page.getByLabel(say("Embed.snippet"));
  const note = page.getByText(say("Embed.noOptions"));
  await page.getByLabel(say("Embed.theme")).selectOption("dark");
  for (const kind of ["wordpress", "markdown"]) {
    await page.getByLabel(say("Embed.kind")).selectOption(kind);
    await expect(note).toBeVisible();
    await page.getByLabel(say("Embed.lens")).selectOption("involvement");
    await expect(snippet).toHaveValue(/involvement/);
    await page.getByLabel(say("Embed.lens")).selectOption("participation");
    for (const name of [say("Embed.theme"), say("Embed.partNames.legend")])
      await expect(page.getByLabel(name)).toBeDisabled();
    // The preview shows what comes of it.
    await expect(
      page.frameLocator(".embed-preview").locator("html"),
    ).not.toHaveAttribute("data-theme");
    await expect(snippet).toHaveValue(new RegExp(`/${third}`));
    await page.getByLabel(say("Versions.choice")).selectOption("pinned");
    await expect(snippet).toHaveValue(/\/v\/\d+\.\d+\.\d+\//);
    await page.getByLabel(say("Versions.choice")).selectOption("present");
  }
  await page.getByLabel(say("Embed.kind")).selectOption("iframe");
  await expect(note).toBeHidden();
  await expect(page.getByLabel(say("Embed.theme"))).toBeEnabled();
  await expect(snippet).toHaveValue(/theme=dark/);
});

test("what was said of a snippet is not said of the next one", async ({
  page,
}) => {
  const status = page.getByRole("dialog").getByRole("status");
  const copy = page.getByRole("button", {
    name: say("Embed.copy"),
    exact: true,
  });
  const changes = [
    () => page.getByLabel(say("Embed.kind")).selectOption("url"),
    () => page.getByLabel(say("Embed.theme")).selectOption("dark"),
    () => page.getByLabel(say("Versions.choice")).selectOption("pinned"),
    async () => {
      await page.getByRole("button", { name: say("Embed.close") }).click();
      await page.getByRole("button", { name: say("Embed.open") }).click();
    },
  ];
  for (const change of changes) {
    await copy.click();
    await expect(status).toHaveText(say("Embed.copied"));
    await change();
    await expect(status).toBeEmpty();
  }
});

test("the preview has all of its height: nothing ends within a line", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  const preview = page.frameLocator(".embed-preview");
  await ready(preview);
  const cut = () =>
    preview
      .locator("html")
      .evaluate((root) => root.scrollHeight - root.clientHeight);
  await expect.poll(cut).toBe(0);
  // The dialog scrolls as a whole, and the way out stays in sight.
  await page.locator(".embed-dialog").evaluate((dialog) => {
    dialog.scrollTo(0, dialog.scrollHeight);
  });
  await expect(
    page.getByRole("button", { name: say("Embed.close") }),
  ).toBeInViewport({
    ratio: 1,
  });
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`every kind has a snippet, and axe finds nothing in the dialog, ${colorScheme}`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    const options = page.getByLabel(say("Embed.kind")).locator("option");
    await expect(options).toHaveCount(9);
    const kinds = await options.allInnerTexts();
    for (const kind of kinds) {
      await page.getByLabel(say("Embed.kind")).selectOption({ label: kind });
      await expect(page.getByLabel(say("Embed.snippet"))).toHaveValue(
        new RegExp(briefing.id),
      );
    }
    for (const kind of ["iframe", "markdown"]) {
      await page.getByLabel(say("Embed.kind")).selectOption(kind);
      expect(
        await findViolations(page, {
          within: "dialog",
          ...askedIn(colorScheme),
        }),
        kind,
      ).toEqual([]);
    }
  });
}
