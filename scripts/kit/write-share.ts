import path from "node:path";
import { root } from "../setup/run.mjs";
import { listKitFiles } from "./kit-files";
import { writeMissing } from "./write-missing";

// node --import tsx write-share.ts INDEX COUNT: makes the kit of every COUNTth view from INDEX on.
const [index = 0, count = 1] = process.argv.slice(2).map(Number);

/** Whoever started it has ended. */
const end = () => process.exit(1);
process.on("disconnect", end);

const files = listKitFiles().filter((_, at) => at % count === index);
await writeMissing(
  files.flat(),
  path.join(root, "out"),
  path.join(root, ".cache/kit"),
);
process.off("disconnect", end);
