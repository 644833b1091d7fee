import { execFileSync } from "node:child_process";
import {
  cpSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { benchFolder, builtFolder, peerPath } from "./folders.ts";

/** A word that only the chunks with Leaflet and its styles have. */
const markOfLeaflet = "leaflet-pane";

/** Builds the Next app as a static export. */
export function makeWithNext(name: string, isTuned: boolean): void {
  const app = `${benchFolder}peers/react-leaflet-next`;
  for (const folder of [".next", "out"])
    rmSync(join(app, folder), { recursive: true, force: true });
  execFileSync(
    process.execPath,
    [`${benchFolder}node_modules/next/dist/bin/next`, "build"],
    {
      cwd: app,
      stdio: ["ignore", "ignore", "inherit"],
      env: {
        ...process.env,
        NEXT_TELEMETRY_DISABLED: "1",
        BENCH_BASE_PATH: peerPath(name),
        BENCH_INLINE_CSS: isTuned ? "1" : "0",
      },
    },
  );
  cpSync(join(app, "out"), builtFolder(name), { recursive: true });
  rmSync(join(app, "out"), { recursive: true });
  if (isTuned) preloadMap(name);
}

/** Next asks for a chunk without server rendering only once the page runs; a preload asks at once. */
function preloadMap(name: string): void {
  const out = builtFolder(name);
  const links = readdirSync(out, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.(js|css)$/.test(file))
    .filter((file) =>
      readFileSync(join(out, file), "utf8").includes(markOfLeaflet),
    )
    .map((file) => {
      const kind = file.endsWith(".js") ? "script" : "style";
      return `<link rel="preload" as="${kind}" href="${peerPath(name)}/${file}"/>`;
    });
  if (links.length === 0)
    throw new Error(`${name}: no chunk has Leaflet in it`);
  const page = join(out, "index.html");
  const html = readFileSync(page, "utf8");
  writeFileSync(
    page,
    html.replace("</head>", () => `${links.join("")}</head>`),
  );
}
