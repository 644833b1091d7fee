import { existsSync } from "node:fs";
import path from "node:path";
import { setTimeout } from "node:timers/promises";

const isOfKit = /^\/(figure|report)\/./;

/** Waits, for a file of the report kit, until it is there or the kit is whole. */
export function waitForKit(
  dir: string,
  isWhole: () => boolean,
): (inside: string) => Promise<void> {
  return async (inside) => {
    if (!isOfKit.test(inside)) return;
    const file = path.join(dir, decodeURIComponent(inside));
    while (!existsSync(file) && !isWhole()) await setTimeout(100);
  };
}
