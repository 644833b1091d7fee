import { expect, test } from "vitest";
import { run } from "./run.mjs";

const node = (script: string, options = {}) =>
  run(process.execPath, ["-e", script], { isQuiet: true, ...options });

test("exit status and output of a program are handed over", async () => {
  expect(await node("console.log('said'); process.exit(3)")).toEqual({
    code: 3,
    output: "said\n",
  });
});

test("a program that is not there counts as one that failed", async () => {
  const { code } = await run("no-such-program", [], { isQuiet: true });
  expect(code).toBe(127);
});

test("a program that takes too long is ended", async () => {
  const started = Date.now();
  const { code } = await node("setInterval(() => {}, 1000)", {
    timeLimit: 300,
  });
  expect(code).toBe(137);
  expect(Date.now() - started).toBeLessThan(10_000);
});
