import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { benchFolder, builtFolder } from "./folders.ts";

/** A Python that has folium, and the version that it has. */
export type Folium = { python: string; version: string };

/** The one of the path, and the system's own, which finds what its package manager brought. */
const pythons = ["python3", "/usr/bin/python3"];

const asksVersion =
  "import folium, importlib.metadata as m; print(m.version('folium'))";

/** The folium of this machine, or `null`. */
export function findFolium(): Folium | null {
  for (const python of pythons) {
    try {
      const version = execFileSync(python, ["-c", asksVersion], {
        encoding: "utf8",
        stdio: ["ignore", "pipe", "ignore"],
      }).trim();
      return { python, version };
    } catch {
      // No such Python and no folium come to the same: the next one is asked.
    }
  }
  return null;
}

/**
 * Lets folium save its page, and serves from here what that page asks of other hosts. Of that, what
 * has no package is left out, which is in folium's favour.
 */
export function makeWithFolium(name: string, { python }: Folium): void {
  const out = builtFolder(name);
  mkdirSync(out, { recursive: true });
  const page = `${out}/index.html`;
  execFileSync(
    python,
    [`${benchFolder}peers/folium/make_page.py`, `${benchFolder}content`, page],
    {
      stdio: ["ignore", "inherit", "inherit"],
    },
  );
  writeFileSync(page, takeHome(readFileSync(page, "utf8"), out));
}

/** What folium's pages ask for, by the end of its address, and the package that has it. */
const packaged: readonly [RegExp, string][] = [
  [/\/leaflet\.js$/, "leaflet/dist/leaflet.js"],
  [/\/leaflet\.css$/, "leaflet/dist/leaflet.css"],
  [/\/jquery[^/]*\.js$/, "jquery/dist/jquery.min.js"],
  [
    /\/bootstrap\.bundle\.min\.js$/,
    "bootstrap/dist/js/bootstrap.bundle.min.js",
  ],
  [
    /\/bootstrap@5[^ ]*\/bootstrap\.min\.css$/,
    "bootstrap/dist/css/bootstrap.min.css",
  ],
  [
    /\/fontawesome-free[^ ]*\/all\.min\.css$/,
    "@fortawesome/fontawesome-free/css/all.min.css",
  ],
  [
    /\/leaflet\.awesome-markers\.js$/,
    "leaflet.awesome-markers/dist/leaflet.awesome-markers.min.js",
  ],
  [
    /\/leaflet\.awesome-markers\.css$/,
    "leaflet.awesome-markers/dist/leaflet.awesome-markers.css",
  ],
];

function takeHome(html: string, out: string): string {
  return html.replace(
    /<(?:script|link)[^>]*(?:src|href)="(https?:[^"]+)"[^>]*>(?:<\/script>)?/g,
    (element, address: string) => {
      const file = packaged.find(([ending]) => ending.test(address))?.[1];
      if (file === undefined) return "";
      copyFileSync(
        `${benchFolder}node_modules/${file}`,
        `${out}/${basename(file)}`,
      );
      return element.replace(address, () => basename(file));
    },
  );
}
