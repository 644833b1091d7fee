import { build, type Plugin } from "esbuild";
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import type { PeerMake } from "../peers/list.ts";
import { benchFolder, builtFolder } from "./folders.ts";

type EsbuildMake = Extract<PeerMake, { by: "esbuild" }>;

/** Bundles a peer and writes its page: several files, or one document with all in it. */
export async function makeWithEsbuild(
  name: string,
  make: EsbuildMake,
): Promise<void> {
  const out = builtFolder(name);
  const geometry = `countries.${make.geometry}.json`;
  const { script, style } = await bundle(make, geometry);
  mkdirSync(out, { recursive: true });
  const content = readFileSync(
    `${benchFolder}content/${geometry}`,
    "utf8",
  ).trim();
  if (make.oneFile) {
    const head = `<style>${readPageStyle()}${style}</style>`;
    const body =
      `<script type="application/json" id="geometry">${content}</script>` +
      `<script type="module">${escapeScript(script)}</script>`;
    writeFileSync(`${out}/index.html`, fillPage(head, body));
    return;
  }
  const link = style === "" ? "" : `<link rel="stylesheet" href="main.css" />`;
  const head = `<style>${readPageStyle()}</style>${link}`;
  writeFileSync(
    `${out}/index.html`,
    fillPage(head, `<script type="module" src="main.js"></script>`),
  );
  writeFileSync(`${out}/main.js`, script);
  if (style !== "") writeFileSync(`${out}/main.css`, style);
  writeFileSync(`${out}/${geometry}`, content);
  for (const file of make.files ?? []) {
    copyFileSync(
      `${benchFolder}node_modules/${file}`,
      `${out}/${basename(file)}`,
    );
  }
}

async function bundle(
  make: EsbuildMake,
  geometry: string,
): Promise<{ script: string; style: string }> {
  const peers = `${benchFolder}peers`;
  const { outputFiles = [] } = await build({
    entryPoints: [`${peers}/${make.folder}/${make.folder}.ts`],
    outdir: builtFolder(make.folder),
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    target: "es2022",
    legalComments: "none",
    // Pictures in style sheets are small, and not all of them are ever asked for.
    loader: { ".png": "dataurl", ".svg": "dataurl" },
    define: { GEOMETRY_FILE: JSON.stringify(geometry) },
    alias: make.oneFile
      ? {
          "#geometry": `${peers}/shared/inlined-geometry.ts`,
          "#maplibre-worker": `${peers}/maplibre/worker-text.ts`,
        }
      : {},
    plugins: [textImports],
  });
  const read = (ending: string) =>
    outputFiles.find(({ path }) => path.endsWith(ending))?.text.trim() ?? "";
  return { script: read(".js"), style: read(".css") };
}

/** `import text from "package/file?text"`: the file as a string. */
const textImports: Plugin = {
  name: "text-imports",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\?text$/ }, ({ path }) => ({
      path: `${benchFolder}node_modules/${path.replace(/\?text$/, "")}`,
      namespace: "text",
    }));
    onLoad({ filter: /.*/, namespace: "text" }, ({ path }) => ({
      contents: readFileSync(path, "utf8").replace(
        /\n\/\/# sourceMappingURL=.*/,
        "",
      ),
      loader: "text",
    }));
  },
};

function fillPage(head: string, body: string): string {
  const page = readFileSync(`${benchFolder}peers/shared/page.html`, "utf8");
  return page
    .replace("<!-- head -->", () => head)
    .replace("<!-- body -->", () => body);
}

function readPageStyle(): string {
  return readFileSync(
    `${benchFolder}peers/shared/peer-page.css`,
    "utf8",
  ).replace(/\s+/g, " ");
}

/** A script may not hold the end of its own element. */
function escapeScript(script: string): string {
  return script.replace(/<\/(script)/gi, "<\\/$1").replace(/<!--/g, "<\\!--");
}
