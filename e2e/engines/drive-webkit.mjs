import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { once } from "node:events";
import { Builder, By, Key, Origin } from "selenium-webdriver";

/**
 * WebKitGTK by WebDriver, in a window of a display of its own.
 *
 * @param {string} driverProgram WebKitWebDriver
 * @param {string} browserProgram MiniBrowser
 * @returns {Promise<import("./driver.mjs").Driver>}
 */
export async function driveWebKit(driverProgram, browserProgram) {
  const display = spawn(
    "Xvfb",
    ["-displayfd", "3", "-screen", "0", "1600x1500x24", "-nolisten", "tcp"],
    { stdio: ["ignore", "ignore", "ignore", "pipe"] },
  );
  const [number] = await once(display.stdio[3], "data");
  const port = await findPort();
  const server = spawn(driverProgram, [`--port=${port}`], {
    stdio: "ignore",
    env: {
      ...process.env,
      DISPLAY: `:${String(number).trim()}`,
      // Containers have neither name spaces for its sandbox nor a graphics card.
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1",
      WEBKIT_DISABLE_COMPOSITING_MODE: "1",
      LIBGL_ALWAYS_SOFTWARE: "1",
    },
  });
  const stop = () => {
    server.kill();
    display.kill();
  };
  try {
    const session = await startSession(port, browserProgram);
    const capabilities = await session.getCapabilities();
    /** @param {Function} run */
    const script = (run) => `return (${run}).apply(null, arguments)`;
    return {
      name: `WebKitGTK ${capabilities.getBrowserVersion()}`,
      lacks: ["touch", "print", "console"],
      faults: [],
      goto: (url) => session.get(url),
      evaluate: (run, ...values) =>
        session.executeScript(script(run), ...values),
      evaluateIn: async (selector, run, ...values) => {
        await session
          .switchTo()
          .frame(await session.findElement(By.css(selector)));
        try {
          return await session.executeScript(script(run), ...values);
        } finally {
          await session.switchTo().defaultContent();
        }
      },
      click: async (x, y) => {
        await moveTo(session, x, y).click().perform();
      },
      point: async (x, y) => {
        await moveTo(session, x, y).perform();
      },
      tap: () => Promise.reject(new Error("no touch by WebDriver")),
      press: async (key) => {
        const name = key.replace(/(?<=[a-z])(?=[A-Z])/g, "_").toUpperCase();
        await session
          .actions()
          .sendKeys(Key[name] ?? key)
          .perform();
      },
      type: async (text) => {
        await session.actions().sendKeys(text).perform();
      },
      resize: (width, height) => resize(session, width, height),
      print: () => Promise.reject(new Error("no print by WebDriver")),
      capture: async () =>
        Buffer.from(await session.takeScreenshot(), "base64"),
      close: async () => {
        // A session that hangs ends with its server.
        setTimeout(stop, 5000);
        await session.quit().catch(() => undefined);
        stop();
      },
    };
  } catch (error) {
    stop();
    throw error;
  }
}

async function startSession(port, binary) {
  const wanted = {
    browserName: "MiniBrowser",
    "webkitgtk:browserOptions": { binary, args: ["--automation"] },
  };
  // The server needs a moment until it listens.
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await new Builder()
        .usingServer(`http://127.0.0.1:${port}`)
        .withCapabilities(wanted)
        .build();
    } catch (error) {
      if (attempt === 20) throw error;
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
  }
}

function moveTo(session, x, y) {
  return session.actions().move({
    x: Math.round(x),
    y: Math.round(y),
    duration: 0,
    origin: Origin.VIEWPORT,
  });
}

/** The window is higher than the page by the bars of the browser. */
async function resize(session, width, height) {
  const [inWidth, inHeight] = await session.executeScript(
    "return [innerWidth, innerHeight]",
  );
  const window = session.manage().window();
  const rect = await window.getRect();
  await window.setRect({
    x: 0,
    y: 0,
    width: width + rect.width - inWidth,
    height: height + rect.height - inHeight,
  });
}

function findPort() {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
