import { spawn, type ChildProcess } from "node:child_process";
import { existsSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { delimiter, join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { askAt } from "./ask-at";

/** A server that listens on a port of this machine, until it is stopped. */
export type Running = { port: number; stop: () => Promise<void> };

/** The path of a program; servers are often where only an administrator looks. */
export function findProgram(...names: string[]): string | undefined {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return names
    .flatMap((name) =>
      [...folders, "/usr/sbin", "/usr/local/sbin"].map((folder) =>
        join(folder, name),
      ),
    )
    .find((file) => existsSync(file));
}

export async function findFreePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => {
    server.listen({ port: 0, host: "127.0.0.1" }, resolve);
  });
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Starts a program that stays in the foreground, and waits until it answers. */
export async function startServer(
  program: string,
  args: readonly string[],
  port: number,
  env: NodeJS.ProcessEnv = process.env,
): Promise<Running> {
  const child = spawn(program, args, {
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => {
      said = (said + text).slice(-4000);
    });
  const ended = new Promise<void>((resolve) => {
    child.once("close", () => resolve());
    child.once("error", (error) => {
      said += error.message;
      resolve();
    });
  });
  const stop = () => stopProcess(child, ended);
  const until = Date.now() + 20_000;
  while (Date.now() < until && child.exitCode === null) {
    const isUp = await askAt(port, "/").then(
      () => true,
      () => false,
    );
    if (isUp) return { port, stop };
    await setTimeout(100);
  }
  await stop();
  throw new Error(`${program} does not start: ${said.trim()}`);
}

async function stopProcess(child: ChildProcess, ended: Promise<void>) {
  if (child.exitCode !== null) return;
  child.kill("SIGTERM");
  const isLate = await Promise.race([
    ended.then(() => false),
    setTimeout(5000, true, { ref: false }),
  ]);
  if (isLate) child.kill("SIGKILL");
}

/** Puts other words into a recipe, such as a port; throws where one does not stand there any more. */
export function adapt(
  recipe: string,
  changes: readonly (readonly [from: string, to: string])[],
): string {
  return changes.reduce((text, [from, to]) => {
    if (!text.includes(from))
      throw new Error(`the recipe no longer says "${from}"`);
    return text.replaceAll(from, to);
  }, recipe);
}
