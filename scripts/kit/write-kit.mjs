// @ts-check
import { fork } from "node:child_process";
import { availableParallelism, constants, setPriority } from "node:os";
import { fileURLToPath } from "node:url";

// Makes the files of the report kit that out/ has not yet, a process for each core: figures and
// documents are made by native programs, which hold the thread that they are in.
const share = fileURLToPath(new URL("./write-share.ts", import.meta.url));
const count = availableParallelism();
// Whoever looks at the site meanwhile comes first.
setPriority(constants.priority.PRIORITY_BELOW_NORMAL);

const codes = await Promise.all(
  Array.from({ length: count }, (_, index) => {
    const child = fork(share, [String(index), String(count)], {
      execArgv: ["--import", "tsx"],
    });
    return new Promise((resolve) => {
      child.on("error", () => resolve(1));
      child.on("exit", resolve);
    });
  }),
);
process.exitCode = codes.every((code) => code === 0) ? 0 : 1;
