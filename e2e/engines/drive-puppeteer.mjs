import puppeteer from "puppeteer-core";

/**
 * Chromium by its own protocol, Firefox by WebDriver BiDi.
 *
 * @param {"chrome" | "firefox"} browser
 * @param {string} executablePath
 * @returns {Promise<import("./driver.mjs").Driver>}
 */
export async function drivePuppeteer(browser, executablePath) {
  const started = await puppeteer.launch({
    browser,
    executablePath,
    headless: true,
    args: browser === "chrome" ? ["--no-sandbox"] : [],
  });
  const page = await started.newPage();
  /** @type {string[]} */
  const faults = [];
  page.on("pageerror", (error) => faults.push(`uncaught: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(`console: ${message.text()}`);
  });
  return {
    name: await started.version(),
    lacks: [],
    faults,
    goto: async (url) => {
      await page.goto(url, { waitUntil: "load" });
    },
    evaluate: (run, ...values) => page.evaluate(run, ...values),
    evaluateIn: async (selector, run, ...values) => {
      const frame = await (await page.$(selector))?.contentFrame();
      return frame?.evaluate(run, ...values) ?? null;
    },
    click: (x, y) => page.mouse.click(x, y),
    point: (x, y) => page.mouse.move(x, y),
    tap: (x, y) => page.touchscreen.tap(x, y),
    press: (key) => page.keyboard.press(key),
    type: (text) => page.keyboard.type(text),
    resize: (width, height) => page.setViewport({ width, height }),
    print: () => page.pdf({ format: "A4" }),
    capture: () => page.screenshot(),
    close: () => started.close(),
  };
}
