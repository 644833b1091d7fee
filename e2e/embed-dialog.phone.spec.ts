import { expect, test, waitForLiveMap } from "./fixtures";
import { langs, root } from "./live-briefing";
import { sayIn } from "./words";

for (const lang of langs) {
  const open = sayIn(lang)("Embed.open");
  const close = sayIn(lang)("Embed.close");
  for (const width of [320, 360]) {
    test(`nothing in the dialog is wider than a screen of ${width} pixels, ${lang}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 640 });
      await page.goto(root(lang));
      await waitForLiveMap(page);
      await page.getByRole("button", { name: open, exact: true }).click();
      const dialog = page.locator(".embed-dialog");
      for (const kind of ["auto-height", "markdown"]) {
        await dialog.locator("select").first().selectOption(kind);
        const tooWide = await dialog.evaluate((box) => {
          const { left, right } = box.getBoundingClientRect();
          return [box, ...box.querySelectorAll(":not(option)")]
            .filter((element) => {
              const edges = element.getBoundingClientRect();
              return edges.right > right + 1 || edges.left < left - 1;
            })
            .map(({ outerHTML }) => outerHTML.slice(0, 80));
        });
        expect(tooWide, kind).toEqual([]);
        expect(
          await dialog.evaluate((box) => box.scrollWidth - box.clientWidth),
          kind,
        ).toBe(0);
      }
      // One line, not "Clos" and "e" below.
      const button = dialog.getByRole("button", { name: close, exact: true });
      expect(
        await button.evaluate((element) => {
          const words = document.createRange();
          words.selectNodeContents(element);
          return words.getClientRects().length;
        }),
      ).toBe(1);
    });
  }
}
