import { expect, test, vi } from "vitest";
import { runFarChecks } from "./all-checks.mjs";

test("what can't be run here is said with the reason, and what finds faults fails", async () => {
  const log = vi.spyOn(console, "log").mockReturnValue();
  log.mockClear();
  const check = (name: string, missing: string | null) => ({
    name,
    command: [name],
    prepare: async () => missing,
  });
  const start = vi.fn(async (command: readonly string[]) => ({
    code: command.includes("faulty") ? 1 : 0,
  }));
  const checks = [
    check("sound", null),
    check("far", "there is no java here"),
    check("faulty", null),
  ];
  expect(await runFarChecks(checks, start)).toEqual([
    "passed",
    "not run",
    "failed",
  ]);
  expect(start.mock.calls).toEqual([
    [["--silent", "sound"]],
    [["--silent", "faulty"]],
  ]);
  expect(log.mock.calls.flat()).toContain(
    "\n== far: not run, there is no java here",
  );
});
