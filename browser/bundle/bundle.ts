import { build, transform, type Plugin } from "esbuild";
import { readFile } from "node:fs/promises";
import path from "node:path";

const root = process.cwd();

/** Leaflet as far as our maps use it. */
const takeLeafletCore: Plugin = {
  name: "leaflet-core",
  setup: ({ onResolve }) => {
    onResolve({ filter: /^leaflet$/ }, () => ({
      path: path.join(root, "browser/leaflet/leaflet-core.ts"),
    }));
  },
};

/** Style sheets that a script brings, as minified text. */
const takeStylesAsText: Plugin = {
  name: "styles-as-text",
  setup: ({ onLoad }) => {
    onLoad({ filter: /\.css$/ }, async ({ path: file }) => {
      const sheet = await readFile(file, "utf8");
      const { code } = await transform(sheet, { loader: "css", minify: true });
      return { contents: code.trim(), loader: "text" };
    });
  },
};

/**
 * A script of ours for the browser, in one piece, without modules: it also runs in a sandbox.
 * `constants`: names that the script declares, with their values as JSON.
 */
export async function bundleScript(
  entry: string,
  constants: Record<string, string> = {},
): Promise<string> {
  const result = await build({
    entryPoints: [path.join(root, entry)],
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    target: ["es2022", "chrome109", "firefox115", "safari16"],
    legalComments: "none",
    // Modules are strict as they are; this saves a script the words that say so.
    tsconfigRaw: { compilerOptions: { alwaysStrict: false } },
    alias: { "@": root },
    plugins: [takeLeafletCore, takeStylesAsText],
    define: { "process.env.NODE_ENV": '"production"', ...constants },
    logLevel: "error",
  });
  return result.outputFiles[0]?.text.trim() ?? "";
}

/** Style sheets of components as one minified sheet. */
export async function bundleStyles(
  entries: readonly string[],
): Promise<string> {
  const contents = entries
    .map((entry) => `@import ${JSON.stringify(`./${entry}`)};`)
    .join("\n");
  const result = await build({
    stdin: { contents, loader: "css", resolveDir: root },
    bundle: true,
    minify: true,
    write: false,
    target: ["chrome109", "firefox115", "safari16"],
    logLevel: "error",
  });
  // esbuild keeps the space before the value of a property of ours, which browsers leave out.
  const text = result.outputFiles[0]?.text.trim() ?? "";
  return text.replace(/(--[a-z-]+): /g, "$1:");
}
