import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

// Dates that tests print are the same on every machine.
process.env.TZ = "UTC";
// What tests see is what a site has that knows its address.
process.env.SITE_URL = "https://maps.example.org";

const all = [
  "{app,browser,components,documents,e2e,i18n,lib,messages,scripts,tests,wording}/**/*.test.{ts,tsx}",
];

/**
 * Tests of seconds each, which write every file of a briefing or kill what writes them: npm test runs them,
 * npm run check does not wait for them.
 */
const whole = [
  "documents/data/live-exports.test.ts",
  "documents/docx/other-readers.test.ts",
  "documents/figure/live-figures.test.ts",
  "documents/pdf/write-brief.test.ts",
  "documents/pptx/write-pptx.test.ts",
  "documents/report/document-fields.test.ts",
  "scripts/versions/killed.test.ts",
  "tests/any-briefing.test.ts",
  "tests/hostile-briefings.test.ts",
  "tests/languages-apart.test.ts",
  "tests/publisher-logo.test.tsx",
  "tests/samples.test.ts",
];

/** Tests that put other modules or another environment in place: each has a process of its own. */
const alone = [
  "browser/embed/newer.test.ts",
  "documents/figure/local-figures.test.ts",
  "documents/figure/open-compiler.test.ts",
  "lib/export/sheets/write-xlsx.test.ts",
  "lib/load/data-folder.test.ts",
  "scripts/publish/protected.test.ts",
  "tests/several-briefings.test.tsx",
];

const others = "**/node_modules/**";

export default defineConfig({
  resolve: { alias: { "@": fileURLToPath(new URL(".", import.meta.url)) } },
  test: {
    environment: "node",
    testTimeout: 20_000,
    // Vitest leaves one core free, which on two cores is half of them.
    maxWorkers: "100%",
    projects: [
      {
        extends: true,
        test: {
          name: "shared",
          include: all,
          exclude: [...alone, ...whole, others],
          pool: "threads",
          // Modules are loaded once a worker and not once a file: a third of the time.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: "alone",
          include: alone,
          exclude: [...whole, others],
          pool: "forks",
        },
      },
      { extends: true, test: { name: "whole", include: whole, pool: "forks" } },
    ],
  },
});
