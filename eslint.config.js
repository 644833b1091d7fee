// @ts-check
import { defineConfig, globalIgnores } from "eslint/config";
// @ts-expect-error -- This package has no types.
import jsxA11y from "eslint-plugin-jsx-a11y";
import playwright from "eslint-plugin-playwright";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";
import { apart, parts, rooms } from "./rooms.js";
import { oneWay } from "./scripts/structure/one-way.mjs";

const root = import.meta.dirname;

const barrels = {
  selector: "ExportAllDeclaration",
  message: "No barrels: import from the file that has it.",
};

const leaflet = {
  regex: "^(react-)?leaflet(/|$)",
  message:
    "Only components/map/, browser/leaflet/ and browser/embed/ import Leaflet.",
};

const lateLeaflet = {
  selector: "ImportExpression[source.value=/^(react-)?leaflet/]",
  message: leaflet.message,
};

const react = {
  regex: "^(react|react-dom|next)(/|$)",
  message: "React and Next belong in components/ and app/.",
};

/** What lib/ may have from elsewhere; its tests may have more. */
const libPackages = [
  "@formatjs/icu-messageformat-parser",
  "d3-geo",
  "diff",
  "fflate",
  "geojson",
  "node:crypto",
  "node:module",
  "node:url",
  "node:util",
  "node:zlib",
  "saxes",
  "topojson-(client|simplify|specification)",
  "write-excel-file/node",
  "yaml",
  "zod",
];

const onlyLibPackages = {
  regex: `^(?!\\.|@/|(${libPackages.join("|")})$)`,
  message:
    "lib/ stands on a few packages only (eslint.config.js, libPackages), and only lib/load/ reads files.",
};

/**
 * @param {string[]} files
 * @param {object[]} patterns packages that these files may not import
 * @returns {import("eslint").Linter.Config}
 */
const without = (files, patterns) => ({
  files,
  rules: { "no-restricted-imports": ["error", { patterns }] },
});

const tests = "**/*.{test,spec,sample}.{ts,tsx}";

export default defineConfig(
  globalIgnores([
    "**/.next/",
    "**/next-env.d.ts",
    ".cache/",
    "bench/build/",
    "deploy/",
    "look/",
    "out/",
    "playwright-report/",
    "test-results/",
  ]),
  {
    linterOptions: { reportUnusedDisableDirectives: "error" },
  },
  tseslint.configs.recommended,
  {
    rules: {
      "@typescript-eslint/ban-ts-comment": [
        "error",
        { "ts-expect-error": "allow-with-description", "ts-ignore": true },
      ],
      "@typescript-eslint/consistent-type-definitions": ["error", "type"],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_+$" },
      ],
      eqeqeq: "error",
      "max-lines": ["error", 250],
      "no-restricted-syntax": ["error", barrels, lateLeaflet],
    },
  },
  {
    files: ["**/*.{test,spec}.{ts,tsx}"],
    rules: { "max-lines": ["error", 400] },
  },
  {
    // The one rule that needs types, where forgetting to wait hurts.
    files: [
      "{browser,components,documents,e2e,lib,scripts,tests,wording}/**/*.{ts,tsx}",
    ],
    ignores: ["scripts/boundaries/**"],
    languageOptions: { parserOptions: { projectService: true } },
    rules: { "@typescript-eslint/no-floating-promises": "error" },
  },
  {
    files: ["{app,browser,components}/**/*.{ts,tsx}"],
    plugins: reactHooks.configs.flat.recommended.plugins,
    rules: {
      // Its other rules are those of React's compiler, which this site does not use: they compile
      // every component, for half as much time again as all of the linter takes.
      "react-hooks/exhaustive-deps": "error",
      "react-hooks/rules-of-hooks": "error",
    },
  },
  {
    files: ["{app,components}/**/*.tsx"],
    extends: [jsxA11y.flatConfigs.recommended],
    rules: {
      // Styles take these roles away: lists without bullets in Safari, tables shown as cards.
      "jsx-a11y/no-redundant-roles": [
        "error",
        {
          ol: ["list"],
          ul: ["list"],
          thead: ["rowgroup"],
          tbody: ["rowgroup"],
        },
      ],
      "jsx-a11y/no-interactive-element-to-noninteractive-role": [
        "error",
        { td: ["cell"] },
      ],
      // A region that scrolls is reached by the keyboard.
      "jsx-a11y/no-noninteractive-tabindex": [
        "error",
        { tags: [], roles: ["region"] },
      ],
    },
  },
  {
    files: ["e2e/**/*.ts"],
    extends: [playwright.configs["flat/recommended"]],
    rules: {
      // It finds the guards that narrow a type; that no expectation hangs on a condition is a rule
      // of its own.
      "playwright/no-conditional-in-test": "off",
      // Where a test proves that nothing more is loaded, there is nothing else to wait for.
      "playwright/no-networkidle": "off",
      "playwright/expect-expect": [
        "error",
        { assertFunctionPatterns: ["^expect"] },
      ],
      // What needs a program that is not everywhere is skipped by name.
      "playwright/no-skipped-test": ["error", { allowConditional: true }],
    },
  },
  {
    // Only an interface adds to a type of the browser's or of a package.
    files: ["**/*.d.ts"],
    rules: { "@typescript-eslint/consistent-type-definitions": "off" },
  },
  {
    // Every room, by name: rooms.js says who may import whom.
    files: ["*/**/*.{ts,tsx,mjs}"],
    ignores: ["bench/**"],
    plugins: { rooms: { rules: { "one-way": oneWay } } },
    rules: { "rooms/one-way": ["error", { root, order: rooms, apart }] },
  },
  {
    files: [tests],
    ignores: ["bench/**"],
    rules: { "rooms/one-way": ["error", { root, order: parts, apart }] },
  },
  without(["{app,components,e2e,i18n,scripts,tests}/**"], [leaflet]),
  without(["{documents,wording}/**"], [leaflet, react]),
  without(["browser/**"], [leaflet, react]),
  without(["browser/{embed,leaflet}/**"], [react]),
  without(["components/map/**"], []),
  without(["lib/**"], [onlyLibPackages]),
  without(["lib/load/**", "lib/**/*.{test,sample}.ts"], [leaflet, react]),
  {
    files: ["bench/**", "components/map/**", "browser/{embed,leaflet}/**"],
    rules: { "no-restricted-syntax": ["error", barrels] },
  },
  {
    files: ["{documents,lib,wording}/**"],
    rules: {
      "no-restricted-globals": ["error", "window", "document", "navigator"],
    },
  },
);
