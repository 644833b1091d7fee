// npm run bench:servers [-- --write]: requests a second of the recipe for nginx, beside the same nginx and a file of random bytes.
import { randomBytes } from "node:crypto";
import { mkdirSync, statSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import path from "node:path";
import { openFraming } from "../lib/serving/response-headers";
import { findFreePort, findProgram } from "./check-servers/server-process";
import { keepPart } from "./check-servers/kept-part";
import { publishUnderTest } from "./check-servers/site-under-test";
import { startNginx } from "./check-servers/try-nginx";
import { run } from "./setup/run.mjs";
import { runCommand, Stop } from "./setup/stop.mjs";

/** Bounded: a round takes seconds, whatever the machine. */
const requests = 20_000;
const connections = 32;
const rounds = 9;

/** The least that the recipe may be of plain nginx. */
const share = 0.9;

const pages = [
  { name: "an embed", pattern: /^embed\/.*\/overview\.html$/ },
  { name: "the explorer", pattern: /^en\/[^/]+\/index\.html$/ },
  { name: "the choice of a language (`/`)", pattern: /^index\.html$/ },
];

await runCommand(async () => {
  const [nginx, h2load] = [findProgram("nginx"), findProgram("h2load")];
  if (nginx === undefined || h2load === undefined)
    throw new Stop(
      "bench:servers needs nginx and h2load (Debian: nginx, nghttp2-client).",
    );
  const site = await publishUnderTest(pages.map(({ pattern }) => pattern));
  const port = await findFreePort();
  const folder = path.join(site.scratch, "random");
  mkdirSync(folder);
  const beside = `server {\n    listen 127.0.0.1:${port};\n    root ${folder};\n}`;
  const options = { basePath: "", framing: openFraming };
  const running = await startNginx(nginx, site, options, beside);
  try {
    const results = [];
    for (const { name, pattern } of pages) {
      const page = site.files.find((file) => pattern.test(file));
      if (page === undefined) throw new Stop(`out/ has no ${pattern.source}`);
      const { size } = statSync(path.join(site.folder, `${page}.br`));
      writeFileSync(path.join(folder, `${size}.bin`), randomBytes(size));
      const address = `/${page.replace(/index\.html$/, "")}`;
      const ours = `http://127.0.0.1:${running.port}${address}`;
      const plain = `http://127.0.0.1:${port}/${size}.bin`;
      results.push({ name, size, ...(await measure(h2load, ours, plain)) });
    }
    const table = formatTable(results);
    console.log(table);
    if (process.argv.includes("--write"))
      await keepPart("bench:servers", table);
    if (results.some(({ ours, plain }) => ours < share * plain))
      throw new Stop(`The recipe is slower than ${share} of plain nginx.`);
  } finally {
    await running.stop();
    await site.remove();
  }
});

/** Requests a second of both, round by round: each goes first in turn. */
async function measure(h2load: string, ours: string, plain: string) {
  const rates = { ours: [] as number[], plain: [] as number[] };
  for (let round = 0; round <= rounds; round++) {
    const order =
      round % 2 === 0
        ? (["ours", "plain"] as const)
        : (["plain", "ours"] as const);
    for (const which of order) {
      const rate = await askMany(h2load, which === "ours" ? ours : plain);
      // The first round fills the caches of the system.
      if (round > 0) rates[which].push(rate);
    }
  }
  const ratios = rates.ours.map(
    (rate, round) => rate / (rates.plain[round] ?? 0),
  );
  return {
    ours: median(rates.ours),
    plain: median(rates.plain),
    least: Math.min(...ratios),
    most: Math.max(...ratios),
  };
}

async function askMany(h2load: string, url: string): Promise<number> {
  const counts = ["-n", String(requests), "-c", String(connections), "-t", "1"];
  const { output } = await run(
    h2load,
    ["--h1", ...counts, "--header=accept-encoding: br", url],
    { isQuiet: true, timeLimit: 120_000 },
  );
  const [, rate = ""] = /, ([\d.]+) req\/s/.exec(output) ?? [];
  if (!output.includes(`status codes: ${requests} 2xx`) || rate === "")
    throw new Error(`h2load ${url}: ${output}`);
  return Number(rate);
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

type Row = {
  name: string;
  size: number;
  ours: number;
  plain: number;
  least: number;
  most: number;
};

function formatTable(rows: readonly Row[]): string {
  const day = new Date().toISOString().slice(0, 10);
  return [
    `${day}, ${cpus().length} cores shared by nginx and h2load, ${requests} requests a round on ${connections} connections, medians of ${rounds} rounds in turn:`,
    "",
    "| | bytes in brotli | requests a second | random bytes of that size | share (rounds) |",
    "| --- | --: | --: | --: | --: |",
    ...rows.map(({ name, size, ours, plain, least, most }) =>
      [
        `| ${name}`,
        size,
        Math.round(ours),
        Math.round(plain),
        `${(ours / plain).toFixed(2)} (${least.toFixed(2)}–${most.toFixed(2)}) |`,
      ].join(" | "),
    ),
  ].join("\n");
}
