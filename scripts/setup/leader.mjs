// @ts-check
// node leader.mjs FILE PROGRAM …: runs a program of ours that ends when whoever started it has ended, even
// by SIGKILL, with all that it has started. FILE names it while it lives, for the next who would run it.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import { nameOf } from "./lock.mjs";

const [node = "", , file = "", program = "", ...args] = process.argv;

// In a thread of its own: the program may be busy for seconds.
const watch = `
  const { workerData: { parent, group } } = require("node:worker_threads");
  setInterval(() => {
    if (process.ppid !== parent) process.kill(group, "SIGKILL");
  }, 100);`;

// Written before the parent is looked at: whoever takes over from a parent that has ended finds the name, or
// this process finds that its parent has ended.
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, nameOf(process.pid));
const parent = Number(process.env.BRIEFING_MAP_PARENT);
if (process.ppid !== parent) process.exit(1);
const group = process.platform === "win32" ? process.pid : -process.pid;
new Worker(watch, { eval: true, workerData: { parent, group } }).unref();
process.argv = [node, program, ...args];
await import(pathToFileURL(program).href);
