// npm run check:pdf: every built PDF against PDF/UA-1, by veraPDF. Its library and its rules come
// within the jar of a package that reads PDFs with it, since veraPDF itself is not on npm.
import { spawnSync } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { listBuilt, out } from "../setup/built-files.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const jar = path.join(
  here,
  "node_modules/@opendataloader/pdf/lib/opendataloader-pdf-cli.jar",
);

// A single source file is compiled as it is run, which a JDK does and a mere JRE does not.
const { error, status } = spawnSync(
  "java",
  ["-cp", jar, path.join(here, "CheckPdfUa.java"), ...listBuilt(".pdf")],
  { cwd: out, stdio: "inherit" },
);
if (error !== undefined)
  console.error(
    "no java here: install a JDK, 11 or newer (Debian: default-jdk)",
  );
process.exitCode = status ?? 1;
