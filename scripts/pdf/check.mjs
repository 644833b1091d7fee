// npm run check:pdf: every built PDF against PDF/UA-1, by veraPDF. Its library and its rules come
// within the jar of a package that reads PDFs with it, since veraPDF itself is not on npm.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const here = fileURLToPath(new URL(".", import.meta.url));
const out = path.resolve(here, "../../out");
const jar = path.join(
  here,
  "node_modules/@opendataloader/pdf/lib/opendataloader-pdf-cli.jar",
);

/** @param {string} message */
function fail(message) {
  console.error(message);
  process.exit(1);
}

if (!existsSync(out)) fail("not built: run npm run build first");
const files = readdirSync(out, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".pdf"))
  .sort();
if (files.length === 0) fail("no PDF in out/: run npm run build first");

// A single source file is compiled as it is run, which a JDK does and a mere JRE does not.
const { error, status } = spawnSync(
  "java",
  ["-cp", jar, path.join(here, "CheckPdfUa.java"), ...files],
  { cwd: out, stdio: "inherit" },
);
if (error !== undefined)
  fail("no java here: install a JDK, 11 or newer (Debian: default-jdk)");
process.exitCode = status ?? 1;
