// @ts-check
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unmount } from "./interruptions/mounts.mjs";
import { listTrials } from "./interruptions/trials.mjs";
import { runCommand } from "./setup/stop.mjs";

// npm run check:interruptions: kills installation, build and server of a clone at several moments, fills its
// disk, takes its rights and its network away, and looks whether the next run works or says what to do.
await runCommand(async () => {
  const folder = mkdtempSync(join(tmpdir(), "briefing-map-interrupted-"));
  // Other users may look into it, as into a folder of the project.
  chmodSync(folder, 0o755);
  const port = process.env.PORT ?? "3999";
  try {
    for (const { name, run } of listTrials(folder, port)) {
      const began = Date.now();
      try {
        const missing = await run();
        const seconds = Math.round((Date.now() - began) / 1000);
        console.log(
          missing === null
            ? `held       ${name} (${seconds} s)`
            : `not tried  ${name}: ${missing}`,
        );
      } catch (error) {
        console.log(`FAILED     ${name}: ${String(error)}`);
        process.exitCode = 1;
      }
    }
  } finally {
    unmount();
    rmSync(folder, { recursive: true, force: true });
  }
});
