import { expect, test, waitForLiveMap } from "./fixtures";
import { briefing, langs, large, pagePaths, root } from "./live-briefing";
import { beginOf, anything, sayIn } from "./words";

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

// The tests' site is built without SITE_URL and served on a port that the build does not know.
const foreign = "localhost:3000";

const readClipboard = (type: string) =>
  navigator.clipboard
    .read()
    .then(([item]) => item?.getType(type))
    .then((blob) => blob?.text() ?? "");

for (const lang of langs) {
  const say = sayIn(lang);

  test.describe(`a site that was built without its address, in ${lang}`, () => {
    test.beforeEach(async ({ page }) => {
      await page.goto(`${root(lang)}${large}/`);
      await waitForLiveMap(page);
    });

    test("has the address at which it is served in the snippets of the embed, and warns", async ({
      page,
      baseURL,
    }) => {
      await page.getByRole("button", { name: say("Embed.open") }).click();
      const dialog = page.getByRole("dialog");
      await expect(dialog).toContainText(say("Address.snippet"));
      const snippet = page.getByLabel(say("Embed.snippet"));
      for (const kind of ["iframe", "markdown", "jupyter"]) {
        await page.getByLabel(say("Embed.kind")).selectOption(kind);
        await expect(snippet).toHaveValue(new RegExp(`${baseURL}/`));
        await expect(snippet).not.toHaveValue(new RegExp(foreign));
      }
    });

    test("has it in the figure that is copied and in snippets of figures, and the menu warns", async ({
      page,
      baseURL,
    }) => {
      await page.locator(".download-menu > summary").click();
      const warning = say("Address.menu", { origin: anything });
      const panel = page.locator(".download-panel");
      await expect(panel).toContainText(beginOf(warning));
      // The files have the address for which they were made, wherever the page is served.
      await expect(panel.locator(".as-built")).toContainText(foreign);
      await panel.locator(".copy-for-word:visible button").click();
      await expect(panel.getByRole("status")).toContainText([
        say("Report.copied"),
      ]);
      for (const type of ["text/html", "text/plain"]) {
        const copied = await page.evaluate(readClipboard, type);
        expect(copied).toContain(`${baseURL}${root(lang)}${large}/`);
        expect(copied).not.toContain(foreign);
      }
      await panel.locator(".download-more > summary").click();
      const latex = panel.getByLabel(say("Report.snippets.latex")).first();
      await expect(latex).toHaveValue(new RegExp(`${baseURL}/figure/`));
      await expect(latex).not.toHaveValue(new RegExp(foreign));
    });

    test("has it in citations, read and copied", async ({ page, baseURL }) => {
      await page.locator(".cite-section > summary").click();
      const citation = page.locator(".cite-styles dd").first();
      await expect(citation).toContainText(`${baseURL}${root(lang)}${large}/`);
      await citation.getByRole("button").click();
      await expect(page.locator(".cite-copied")).toHaveText(say("Cite.copied"));
      const copied = await page.evaluate(readClipboard, "text/plain");
      expect(copied).toContain(`${baseURL}/`);
      expect(copied).not.toContain(foreign);
      await expect(page.locator(".cite-panel")).not.toContainText(
        `${foreign}/v/`,
      );
    });
  });
}

test("what is printed has the address at which it is served", async ({
  page,
  baseURL,
}) => {
  // Before the page's own scripts have taken it over too.
  await page.addInitScript(() => {
    addEventListener("DOMContentLoaded", () => {
      dispatchEvent(new Event("beforeprint"));
    });
  });
  await page.goto(`${root("en")}${large}/`);
  await expect(page.locator(".paper-address")).toHaveText(
    `${baseURL}/en/${briefing.id}/${large}/`,
  );
  await waitForLiveMap(page);
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await expect(page.locator(".paper-address")).toHaveText(
    `${baseURL}/en/${briefing.id}/${large}/`,
  );
});

test("no page shows the address for which it was built, not one of differences either", async ({
  page,
}) => {
  const home = root("en");
  await page.goto(`${home}versions/`);
  const differences = page.locator("a[href*='/diff/']").first();
  // A briefing of one version has none.
  const paths = (await differences.count())
    ? [await differences.getAttribute("href")]
    : [];
  for (const path of [...pagePaths.map((each) => home + each), ...paths]) {
    await page.goto(path ?? "");
    await expect(page.locator("body"), path ?? "").not.toContainText(foreign, {
      useInnerText: true,
    });
  }
});

test("files say that their address is a local one", async ({ page }) => {
  const { id } = briefing;
  const say = sayIn("en");
  for (const path of [
    `/cite/en/${id}-en.bib`,
    `/data/${id}.plain.csv`,
    `/data/${id}.jsonld`,
    `/figure/en/${id}/${id}-overview-text-editable-en.svg`,
  ]) {
    const response = await page.request.get(path);
    // A figure breaks it over two lines.
    const text = (await response.text()).replaceAll(/<[^>]*>|\s+/g, " ");
    expect(text.replaceAll(/ +/g, " "), path).toContain(say("Address.file"));
  }
});
