// Temporary: traces arrivals at 4x on the slow line.
import { writeFileSync } from "node:fs";
import { openBrowser } from "./measure/browser.ts";
import { openVisit } from "./measure/open-visit.ts";
import { profiles } from "./measure/profiles.ts";
import { listPages } from "./pages.ts";
import { peers } from "./peers/list.ts";
import { peerPath } from "./make/folders.ts";
import { startServer } from "./serve/server.ts";
const [site = "../out", name = "embed", out = "/tmp/tr/t.json", click = ""] = process.argv.slice(2);
const server = await startServer([{ path: peerPath("").slice(0, -1), folder: "build" }, { path: "", folder: site }]);
const browser = await openBrowser();
const page = listPages(peers).find((p) => p.name === name)!;
const visit = await openVisit({ browser, server }, page, profiles.slow, click ? "shown" : null);
const events: unknown[] = [];
visit.session.on("Tracing.dataCollected", (d: any) => events.push(...d.value));
const done = new Promise((r) => visit.session.on("Tracing.tracingComplete", r));
const all = process.env.ALL;
await visit.session.send("Tracing.start", { transferMode: "ReportEvents", traceConfig: { includedCategories: all ? ["*", "disabled-by-default-devtools.timeline","toplevel", "blink", "cc", "viz","loading","disabled-by-default-blink.debug","fonts", "disabled-by-default-blink.invalidation"] : ["devtools.timeline", "disabled-by-default-devtools.timeline", "blink.user_timing", "loading", "toplevel", "input", "benchmark","latencyInfo"] } } as any);
await visit.go();
if (click) {
  const [x, y] = click.split(",").map(Number);
  const end = performance.now() + 4000;
  while (visit.when("shown") === null && performance.now() < end) {
    for (const type of ["mousePressed", "mouseReleased"] as const)
      await visit.session.send("Input.dispatchMouseEvent", { type, x: x!, y: y!, button: "left", clickCount: 1 });
    await new Promise((r) => setTimeout(r, 50));
  }
}
await new Promise((r) => setTimeout(r, 2500));
await visit.session.send("Tracing.end");
await done;
writeFileSync(out, JSON.stringify({ traceEvents: events }));
console.log("start", visit.start(), "shown", visit.when("shown"), "tasks", visit.longTasks());
await visit.close();
await browser.close();
server.close();
