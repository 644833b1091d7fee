import { expect, test, vi } from "vitest";
import { formatChecks, runChecks } from "./checks.mjs";

const check = (name: string) => ({ name, script: name });

test("two run at a time, and what each says comes whole when it has ended", async () => {
  const log = vi.spyOn(console, "log").mockReturnValue();
  const ends = new Map<string, (code: number) => void>();
  const start = vi.fn(
    (script: string) =>
      new Promise<{ code: number; output: string }>((resolve) =>
        ends.set(script, (code) => resolve({ code, output: `of ${script}\n` })),
      ),
  );
  const running = runChecks([check("a"), check("b"), check("c")], start);
  expect([...ends.keys()]).toEqual(["a", "b"]);
  ends.get("b")?.(1);
  await vi.waitFor(() => expect([...ends.keys()]).toEqual(["a", "b", "c"]));
  ends.get("c")?.(0);
  ends.get("a")?.(0);
  const checked = await running;
  const said = log.mock.calls
    .flat()
    .map((line) => line.replace(/\d+ s/, "… s"));
  expect(said).toEqual([
    "\n== b: FAILED (… s)",
    "of b",
    "\n== c: passed (… s)",
    "of c",
    "\n== a: passed (… s)",
    "of a",
  ]);
  expect(formatChecks(checked)).toBe("1 of 3 checks failed: b.");
  const passed = checked.filter(({ code }) => code === 0);
  expect(formatChecks(passed)).toBe("All 2 checks passed.");
});
