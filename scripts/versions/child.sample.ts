import {
  spawn,
  type ChildProcess,
  type SpawnOptionsWithoutStdio,
} from "node:child_process";
import path from "node:path";
import { buildSync } from "esbuild";
import { makeFolder } from "../setup/temporary-folder.sample";
import type { ChildOrder } from "./publish-child.sample";

export type Ended = {
  code: number | null;
  signal: NodeJS.Signals | null;
  output: string;
};

export type Child = { process: ChildProcess; ended: Promise<Ended> };

/**
 * Bundles the command of publish-child.sample.ts into a project of its own, so that a process starts in
 * a moment, and what counts as the project's folder is none of ours.
 */
export function makeChildProject(): {
  project: string;
  start: (order: ChildOrder, options?: SpawnOptionsWithoutStdio) => Child;
} {
  const project = makeFolder({});
  const script = path.join(project, "scripts/setup/publish-child.mjs");
  buildSync({
    entryPoints: [path.join(import.meta.dirname, "publish-child.sample.ts")],
    bundle: true,
    platform: "node",
    format: "esm",
    outfile: script,
    logLevel: "error",
  });
  return {
    project,
    start: (order, options = {}) => {
      const child = spawn(process.execPath, [script, JSON.stringify(order)], {
        ...options,
      });
      let output = "";
      for (const stream of [child.stdout, child.stderr])
        stream.setEncoding("utf8").on("data", (text) => (output += text));
      const ended = new Promise<Ended>((resolve) => {
        child.on("close", (code, signal) => resolve({ code, signal, output }));
      });
      return { process: child, ended };
    },
  };
}
