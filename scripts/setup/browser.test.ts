import { expect, test, vi } from "vitest";
import { climb, launchOptions } from "./browser.mjs";

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
