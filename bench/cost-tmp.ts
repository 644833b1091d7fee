// Temporary: main-thread CPU (thread time, unthrottled) of arrivals and clicks per variant. args: rounds name=dir...
import { openBrowser } from "./measure/browser.ts";
import { openVisit } from "./measure/open-visit.ts";
import { profiles } from "./measure/profiles.ts";
import { listPages } from "./pages.ts";
import { peers } from "./peers/list.ts";
import { peerPath } from "./make/folders.ts";
import { startServer } from "./serve/server.ts";
const [rounds = "5", ...specs] = process.argv.slice(2);
const browser = await openBrowser();
const all = listPages(peers);
const profile = { ...profiles.slow, cpu: 1 };
type Row = Record<string, number[]>;
const list: { name: string; page: any; bench: any; row: Row }[] = [];
for (const spec of specs) {
  const [name = "", dir = ""] = spec.split("=");
  const found = all.find((p) => p.name === (dir === "peer" ? name : "embed"))!; const page = dir === "peer" ? found : { ...found, path: found.path + (process.env.QUERY ?? "") };
  const server = await startServer([{ path: peerPath("").slice(0, -1), folder: "build" }, { path: "", folder: dir === "peer" ? "../out" : dir }]);
  list.push({ name, page, bench: { browser, server }, row: {} });
}
async function trace(one: (typeof list)[number], click: boolean) {
  const visit = await openVisit(one.bench, one.page, profile, null);
  const events: any[] = [];
  visit.session.on("Tracing.dataCollected", (d: any) => events.push(...d.value));
  const done = new Promise((r) => visit.session.on("Tracing.tracingComplete", r));
  await visit.session.send("Tracing.start", { transferMode: "ReportEvents", traceConfig: { includedCategories: ["devtools.timeline", "toplevel", "loading","disabled-by-default-devtools.timeline", "blink.user_timing","cc","benchmark","blink"] } } as any);
  await visit.go();
  await new Promise((r) => setTimeout(r, 1500));
  let mark = 0;
  if (click) {
    await visit.tab.evaluate("console.timeStamp('x'),performance.mark('CLICKMARK')");
    for (const type of ["mouseMoved", "mousePressed", "mouseReleased"] as const)
      await visit.session.send("Input.dispatchMouseEvent", { type, x: 450, y: 250, button: type === "mouseMoved" ? "none" : "left", clickCount: 1 });
    await new Promise((r) => setTimeout(r, 300));
  }
  await visit.session.send("Tracing.end");
  await done;
  await visit.close();
  const named = events.filter((e) => e.name === "thread_name" && e.args.name === "CrRendererMain").map((e) => `${e.pid}:${e.tid}`);
  const count: Record<string, number> = {};
  const committed = events.find((e) => e.name === "CLICKMARK");
  // the renderer that committed the page: has ParseHTML of 127.0.0.1
  const parse = events.filter((e) => e.name === "ParseHTML" && String(e.args?.beginData?.url).startsWith(`http://127.0.0.1`));
  const first = parse[0];
  const mine = events.filter((e) => first && e.pid === first.pid && e.tid === first.tid);
  mark = committed?.ts ?? Infinity;
  const arrival = mine.filter((e) => e.ph === "X" && e.ts < mark && e.ts >= first.ts - 60000);
  const after = mine.filter((e) => e.ph === "X" && e.ts > mark && e.ts < mark + 290000);
  const put = (k: string, v: number) => (one.row[k] ??= []).push(v);
  const sum = (l: any[], n: string) => l.filter((e) => e.name === n).reduce((s, e) => s + (e.tdur ?? 0), 0) / 1000;
  for (const [p, l] of [["a", arrival], ["c", after]] as const) {
    if (p === "c" && !click) continue;
    if (p === "a" && click) continue;
    for (const n of ["RunTask", "ParseHTML", "EvaluateScript", "UpdateLayoutTree", "Layout", "PrePaint", "Paint", "Layerize", "Commit"]) put(`${p}.${n}`, sum(l, n));
    const frames = l.filter((e) => e.name === "ProxyMain::BeginMainFrame" && e.tdur > 800).sort((x, y) => x.ts - y.ts);
    frames.slice(0, 5).forEach((f, i) => put(`${p}.frame${i}`, f.tdur / 1000));
    if (p === "c") { const t = l.filter((e) => e.name === "EventDispatch"); put("c.click", sum(t.filter((e) => e.args?.data?.type === "click"), "EventDispatch")); put("c.tasks", Math.max(...l.filter((e) => e.name === "RunTask").map((e) => e.tdur / 1000))); }
    if (p === "a") put("a.maxtask", Math.max(...l.filter((e) => e.name === "RunTask").map((e) => e.tdur / 1000)));
  }
}
for (let r = 0; r < +rounds; r++) for (let i = 0; i < list.length; i++) { const one = list[(i + r) % list.length]!; await trace(one, false); await trace(one, true); }
const med = (v: number[]) => { const t = [...v].sort((a, b) => a - b); return t[Math.floor((t.length - 1) / 2)]!.toFixed(1); };
const keys = [...new Set(list.flatMap((l) => Object.keys(l.row)))];
console.log("".padEnd(20), list.map((l) => l.name.slice(0, 9).padStart(10)).join(""));
for (const k of keys.sort()) console.log(k.padEnd(20), list.map((l) => (l.row[k] ? med(l.row[k]!) : "-").padStart(10)).join(""));
await browser.close();
for (const { bench } of list) bench.server.close();
