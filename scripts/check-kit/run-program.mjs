// @ts-check
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** @param {string} name */
export function hasProgram(name) {
  return spawnSync("which", [name]).status === 0;
}

/**
 * What a program says and how it ends.
 * @param {string} name
 * @param {readonly string[]} args
 * @param {{ cwd?: string, input?: string }} [options]
 */
export function runProgram(name, args, options = {}) {
  const { stdout, stderr, status } = spawnSync(name, args, {
    encoding: "utf8",
    maxBuffer: 1e8,
    timeout: 300_000,
    ...options,
  });
  return { out: stdout ?? "", err: stderr ?? "", isGood: status === 0 };
}

/**
 * Runs something in a folder that is gone afterwards.
 * @template T
 * @param {(folder: string) => T} work
 * @returns {T}
 */
export function inFolder(work) {
  const folder = mkdtempSync(join(tmpdir(), "check-kit-"));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
