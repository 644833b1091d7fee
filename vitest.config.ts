import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

// Dates that tests print are the same on every machine.
process.env.TZ = "UTC";
// What tests see is what a site has that knows its address.
process.env.SITE_URL = "https://maps.example.org";

const all = [
  "{app,browser,components,documents,e2e,i18n,lib,messages,scripts,tests,wording}/**/*.test.{ts,tsx}",
];

/** Tests that put other modules or another environment in place: each has a process of its own. */
const alone = [
  "browser/embed/newer.test.ts",
  "documents/figure/*.test.ts",
  "lib/export/sheets/write-xlsx.test.ts",
  "lib/load/data-folder.test.ts",
  "scripts/publish/protected.test.ts",
  "tests/any-briefing.test.ts",
  "tests/hostile-briefings.test.ts",
  "tests/publisher-logo.test.tsx",
  "tests/samples.test.ts",
  "tests/several-briefings.test.tsx",
];

export default defineConfig({
  resolve: { alias: { "@": fileURLToPath(new URL(".", import.meta.url)) } },
  test: {
    environment: "node",
    testTimeout: 20_000,
    projects: [
      {
        extends: true,
        test: {
          name: "shared",
          include: all,
          exclude: [...alone, "**/node_modules/**"],
          pool: "threads",
          // Modules are loaded once a worker and not once a file: a third of the time.
          isolate: false,
        },
      },
      { extends: true, test: { name: "alone", include: alone, pool: "forks" } },
    ],
  },
});
