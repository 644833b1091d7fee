import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

// Dates that tests print are the same on every machine.
process.env.TZ = "UTC";

export default defineConfig({
  resolve: { alias: { "@": fileURLToPath(new URL(".", import.meta.url)) } },
  test: {
    include: [
      "{app,browser,components,documents,e2e,i18n,lib,messages,scripts,tests,wording}/**/*.test.{ts,tsx}",
    ],
    environment: "node",
    testTimeout: 20_000,
  },
});
