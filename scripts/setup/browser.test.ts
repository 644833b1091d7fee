import { expect, test, vi } from "vitest";
import { climb, launchOptions, listRungs } from "./browser.mjs";

const startOnly = (working: string) => async (program: string) =>
  program === working ? { version: "1" } : { fault: "a library is missing" };

test("a browser counts once it has started, and no later rung is tried", async () => {
  vi.spyOn(console, "log").mockReturnValue();
  const later = vi.fn(() => ["/third"]);
  const rungs = [() => [], async () => ["/first", "/second"], later];
  expect(await climb(rungs, startOnly("/second"))).toEqual({
    program: "/second",
    version: "1",
  });
  expect(later).not.toHaveBeenCalled();
});

test("one that does not start is told of, with the reason; where none starts there is none", async () => {
  const log = vi.spyOn(console, "log").mockReturnValue();
  log.mockClear();
  const rungs = [() => ["/broken", "chrome", ""]];
  expect(await climb(rungs, startOnly("/any"))).toBeNull();
  expect(log.mock.calls).toEqual([
    ["Browser /broken does not start: a library is missing"],
  ]);
});

test("a browser is started by its path, its channel, or as Playwright's own", () => {
  expect(launchOptions("/opt/chrome")).toMatchObject({
    executablePath: "/opt/chrome",
  });
  expect(launchOptions("chrome")).toMatchObject({ channel: "chrome" });
  expect(Object.keys(launchOptions(""))).toEqual(["args"]);
});

/** Which browser a machine ends with that has Chromium and no shell, and what was installed for it. */
async function chooseWhereChromiumIs(
  isRoot: boolean,
  canInstall: boolean,
): Promise<{ program: string | undefined; installed: string[] }> {
  vi.stubEnv("BROWSER_PATH", undefined);
  vi.stubEnv("CHROMIUM_PATH", undefined);
  const there = new Set(["chromium"]);
  const installed: string[] = [];
  const rungs = listRungs({
    isRoot,
    onPath: (...names) =>
      names.filter((name) => there.has(name)).map((name) => `/bin/${name}`),
    download: async () => false,
    install: async ([name = ""]) => {
      if (!canInstall) return false;
      there.add(name);
      installed.push(name);
      return true;
    },
  });
  const found = await climb(rungs, async (program) =>
    program.startsWith("/bin/") ? { version: "1" } : { fault: "not there" },
  );
  return { program: found?.program, installed };
}

test.each([
  ["root", true, true, "/bin/chromium-headless-shell"],
  ["root who reaches no packages", true, false, "/bin/chromium"],
  ["anybody else", false, true, "/bin/chromium"],
])(
  "where Chromium is there, %s gets the browser that is fastest without a change to somebody's machine",
  async (_who, isRoot, canInstall, program) => {
    const found = await chooseWhereChromiumIs(isRoot, canInstall);
    const isShell = program.endsWith("shell");
    expect(found).toEqual({
      program,
      installed: isShell ? ["chromium-headless-shell"] : [],
    });
  },
);

test("where there is nothing at all Chromium is installed", async () => {
  const install = vi.fn(async (_packages: string[]) => true);
  const rungs = listRungs({
    isRoot: false,
    onPath: () => (install.mock.calls.length > 0 ? ["/bin/chromium"] : []),
    download: async () => false,
    install,
  });
  const start = startOnly("/bin/chromium");
  vi.spyOn(console, "log").mockReturnValue();
  expect(await climb(rungs, start)).not.toBeNull();
  expect(install.mock.calls).toEqual([[["chromium", "fonts-liberation"]]]);
});
