import { spawnSync } from "node:child_process";
import { around, expect, ready, test } from "./host-page";
import { briefing, large } from "./live-briefing";

/** A sheet of A4 between usual margins, in CSS pixels. */
const sheet = { width: 718, height: 1000 };
const hasPdftotext = spawnSync("pdftotext", ["-v"]).status === 0;

const frameOf = (site: string, height: string, sandbox = "") =>
  `<iframe title="Map" src="${site}/embed/en/${briefing.id}/${large}.html" width="100%" ${height} style="border:0" ${sandbox}></iframe>`;

for (const [kind, height, sandbox] of [
  ["with our script", `height="600"`, ""],
  ["300 pixels high", `height="300"`, ""],
  ["480 pixels high", `height="480"`, ""],
  ["640 pixels high", `height="640"`, ""],
  ["900 pixels high", `height="900"`, ""],
  ["without scripts", `height="640"`, `sandbox=""`],
  ["without scripts, 300 pixels high", `height="300"`, `sandbox=""`],
] as const) {
  test(`a printed host page has the whole disclaimer of an embed ${kind}, and cuts none of its lines`, async ({
    page,
    host,
    site,
    watch,
  }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    const script =
      kind === "with our script"
        ? `<script src="${site}/embed.js"></script>`
        : "";
    await page.goto(
      await host(around(frameOf(site, height, sandbox) + script)),
    );
    const frame = page.frameLocator("iframe");
    if (sandbox === "") await ready(frame);
    else await frame.locator(".embed-foot").waitFor();
    const outer = page.locator("iframe");
    const before = await outer.boundingBox();

    // As paper has it: the frame is narrower, and as high as on the screen.
    await page.emulateMedia({ media: "print" });
    await outer.evaluate(
      (one: HTMLIFrameElement, { width, height }) => {
        one.style.width = `${width}px`;
        one.style.height = `${height}px`;
      },
      { width: sheet.width, height: before?.height ?? 0 },
    );
    const readFit = () =>
      frame.locator("body").evaluate((body) => {
        const box = (selector: string) =>
          body.querySelector(selector)?.getBoundingClientRect();
        return {
          height: innerHeight,
          foot: box(".embed-foot")?.bottom ?? Infinity,
          map: box(".map-frame")?.bottom ?? Infinity,
          page: document.documentElement.scrollHeight,
          // What is not told from line to line is there as a whole or not at all.
          cut: [".embed-title", ".map-frame", ".legend", ".spatial"].filter(
            (selector) => (box(selector)?.bottom ?? 0) > innerHeight,
          ),
          // Records are in a column, which breaks between lines.
          rest: body.querySelector(".embed-records")?.clientHeight ?? 0,
        };
      });
    // The emulated medium reaches a frame a little after the page.
    await expect(async () => {
      const fit = await readFit();
      expect(fit.map).toBeLessThan(fit.foot);
      expect(fit.foot).toBeLessThanOrEqual(fit.height);
      expect(sandbox === "" ? fit.cut : []).toEqual([]);
      expect(sandbox === "" ? fit.rest : 0).toBeLessThanOrEqual(
        fit.height - fit.foot,
      );
      // Without scripts nothing makes the page fit, and the foot is what has to be seen.
      expect(sandbox === "" ? fit.page : fit.foot).toBeLessThanOrEqual(
        fit.height,
      );
    }).toPass({ timeout: 10_000 });
    // The browser says that it keeps the scripts of a sandbox from running.
    const told = watch.faults.filter((fault) => !fault.includes("sandboxed"));
    if (sandbox !== "") watch.faults.splice(0, Infinity, ...told);
  });
}

// Where poppler is not installed, these are skipped by name; the tests above always run.
for (const [kind, height, hasScript] of [
  ["300 pixels high", `height="300"`, false],
  ["480 pixels high", `height="480"`, false],
  ["640 pixels high", `height="640"`, false],
  ["900 pixels high", `height="900"`, false],
  ["that fits by our script", `height="640"`, true],
] as const) {
  test(`the PDF of a host page has the words of the disclaimer of a frame ${kind}, each of them`, async ({
    page,
    host,
    site,
  }) => {
    test.skip(!hasPdftotext, "pdftotext (poppler-utils) is not installed");
    const script = hasScript ? `<script src="${site}/embed.js"></script>` : "";
    await page.goto(await host(around(frameOf(site, height) + script)));
    await ready(page.frameLocator("iframe"));
    for (const margin of ["0cm", "2cm"]) {
      const { stdout } = spawnSync("pdftotext", ["-", "-"], {
        input: await page.pdf({
          format: "A4",
          margin: { left: margin, right: margin, top: margin, bottom: margin },
        }),
      });
      // A line may end after a dash, where the words have no space.
      const plain = (text: string) => text.replace(/\s+/g, "");
      expect(plain(stdout.toString()), margin).toContain(
        plain(briefing.disclaimer["en"] ?? "?"),
      );
    }
  });
}
