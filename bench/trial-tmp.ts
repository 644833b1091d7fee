// Temporary: interleaved trials of variants. args: rounds, name=dir ...
import { openBrowser } from "./measure/browser.ts";
import { profiles } from "./measure/profiles.ts";
import { listPages } from "./pages.ts";
import { peers } from "./peers/list.ts";
import { peerPath } from "./make/folders.ts";
import { startServer } from "./serve/server.ts";
import { measureArrival, findTargets } from "./measure/arrival.ts";
import { measureGesture } from "./measure/gestures.ts";
const [rounds = "5", ...specs] = process.argv.slice(2);
const browser = await openBrowser();
const all = listPages(peers);
const list = [];
for (const spec of specs) {
  const [name = "", dir = ""] = spec.split("=");
  const page = all.find((p) => p.name === (dir === "peer" ? name : "embed"))!;
  const server = await startServer([{ path: peerPath("").slice(0, -1), folder: "build" }, { path: "", folder: dir === "peer" ? "../out" : dir }]);
  const bench = { browser, server };
  const targets = await findTargets(bench, page, profiles.fast);
  list.push({ name, page, bench, targets, s: { pic: [] as number[], click: [] as number[], task: [] as number[], ctask: [] as number[], fcp: [] as number[] } });
}
for (let r = 0; r < +rounds; r++) {
  for (let i = 0; i < list.length; i++) {
    const { page, bench, targets, s } = list[(i + r) % list.length]!;
    const a = await measureArrival(bench, page, profiles.slow, targets.click);
    s.pic.push(a.picture ?? NaN); s.task.push(a.longestTask); s.fcp.push(a.firstPaint ?? NaN);
    for (let k = 0; k < 2; k++) {
      const c = await measureGesture(bench, page, profiles.slow, targets, "shown");
      s.click.push(c?.time ?? NaN); s.ctask.push(c?.longestTask ?? NaN);
    }
  }
}
const med = (v: number[]) => { const t = [...v].sort((a, b) => a - b); const q = (p: number) => Math.round(t[Math.floor((t.length - 1) * p)]!); return `${q(0.5)} (${q(0)},${q(0.25)},${q(0.75)},${q(1)})`; };
for (const { name, s } of list) console.log(name.padEnd(22), "pic", med(s.pic).padEnd(24), "fcp", med(s.fcp).padEnd(24), "click", med(s.click).padEnd(24), "task>50:", s.task.filter((t) => t > 0).length + "/" + s.task.length, med(s.task), "ctask", s.ctask.filter((t) => t > 0).length + "/" + s.ctask.length, med(s.ctask));
await browser.close();
for (const { bench } of list) bench.server.close();
