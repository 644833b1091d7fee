// @ts-check
import { spawn } from "node:child_process";

/** @type {import("node:child_process").ChildProcess[]} */
const children = [];

/**
 * Starts a program that goes on until endAll(), and waits until it answers.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {() => Promise<boolean>} answers
 * @param {NodeJS.ProcessEnv} [env]
 */
export async function start(program, args, answers, env = process.env) {
  const child = spawn(program, args, {
    stdio: ["ignore", "pipe", "pipe"],
    // PHP's server has processes of its own, which end with their group.
    detached: true,
    env,
  });
  children.push(child);
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text) => (output += text));
  for (let tenths = 0; tenths < 600; tenths++) {
    if (child.exitCode !== null) break;
    if (await answers().catch(() => false)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${program} does not answer:\n${output.slice(-2000)}`);
}

/** Ends what was started here, and nothing else, the last first. */
export async function endAll() {
  for (const child of children.splice(0).reverse()) {
    if (child.exitCode !== null) continue;
    const ended = new Promise((resolve) => child.once("exit", resolve));
    process.kill(-(child.pid ?? 0), "SIGTERM");
    await ended;
  }
}
