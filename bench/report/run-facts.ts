import { cpus, release, totalmem, type } from "node:os";
import { browserFlags } from "../measure/browser.ts";

/** Under what conditions a run was made. `load`: one number a round. */
export type RunFacts = {
  finished: string;
  minutes: number;
  rounds: number;
  browser: string;
  flags: readonly string[];
  machine: string;
  node: string;
  load: number[];
};

type Known = Pick<RunFacts, "minutes" | "rounds" | "browser" | "load">;

/** What is known of the run, and what the machine tells of itself. */
export function describeRun(known: Known): RunFacts {
  const cores = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  const model = cores[0]?.model.trim() || "unknown processor";
  return {
    ...known,
    finished: new Date().toISOString(),
    flags: browserFlags,
    machine: `${cores.length} × ${model}, ${memory} GiB, ${type()} ${release()}`,
    node: process.version,
  };
}
