import { expect, test, vi } from "vitest";
import { climb } from "./browser.mjs";
import { listPlaces } from "./browser-places.mjs";

const rung = (name: string, ...programs: string[]) => ({
  name,
  offer: vi.fn(async () => programs),
});

const startOnly = (working: string) => async (program: string) =>
  program === working ? { version: "1" } : { fault: "a library is missing" };

test("a browser counts once it has started, and no later rung is tried", async () => {
  vi.spyOn(console, "log").mockReturnValue();
  const later = rung("later", "/third");
  const rungs = [rung("none"), rung("two", "/first", "/second"), later];
  expect(await climb(rungs, startOnly("/second"))).toEqual({
    program: "/second",
    version: "1",
  });
  expect(later.offer).not.toHaveBeenCalled();
});

test("one that does not start is told of, with the reason", async () => {
  const log = vi.spyOn(console, "log").mockReturnValue();
  log.mockClear();
  await climb([rung("of the system", "/broken")], startOnly("/none"));
  expect(log.mock.calls).toEqual([
    ["Browser of the system, /broken, does not start: a library is missing"],
  ]);
});

test("where none starts there is none", async () => {
  expect(await climb([rung("empty")], startOnly("/any"))).toBeNull();
});

test("browsers are looked for where systems put them", () => {
  const linux = listPlaces("linux", { PATH: "/usr/bin:/opt/own" });
  expect(linux).toContain("/usr/bin/chromium");
  expect(linux).toContain("/opt/own/google-chrome");
  expect(new Set(linux).size).toBe(linux.length);
  expect(listPlaces("darwin", {})).toContain(
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  );
  expect(listPlaces("win32", { PROGRAMFILES: "C:\\Program Files" })).toContain(
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  );
});
