// @ts-check
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

/**
 * Who may import whom (docs/, CONTRIBUTING.md): app → components → lib → data,
 * i18n → messages, scripts → lib. A later block of this file replaces a rule
 * of an earlier one as a whole, so each room states its imports once, here.
 */
const leaflet = {
  regex: "^(react-)?leaflet(/|$)",
  message: "Only components/map/ and the embed's script import Leaflet.",
};

const barrels = {
  selector: "ExportAllDeclaration",
  message: "No barrels: import from the file that has it.",
};

const lateLeaflet = {
  selector: "ImportExpression[source.value=/^(react-)?leaflet/]",
  message: leaflet.message,
};

/** @param {string} names rooms, separated by | */
const rooms = (names) => ({
  regex: `^(@/|(\\.\\./)+)(${names})(/|$)`,
  message: "Imports go one way: app → components → lib → data.",
});

/** @param {string} names folders beside this one, separated by | */
const onlySiblings = (names) => ({
  regex: `^(\\.\\./(?!(\\.\\.|${names})/)|@/components/)`,
  message: "This folder of components stands below that one.",
});

/** What lib/ may have from elsewhere; its tests may have more. */
const libPackages = [
  "@citation-js/(core|plugin-bibtex|plugin-csl|plugin-ris)",
  "d3-geo",
  "fflate",
  "geojson",
  "node:crypto",
  "topojson-(client|simplify|specification)",
  "write-excel-file/node",
  "yaml",
  "zod",
];

const onlyLibPackages = {
  regex: `^(?!\\.|@/|(${libPackages.join("|")})$)`,
  message:
    "lib/ stands on a few packages only (eslint.config.js, libPackages), and only lib/load/files.ts reads files.",
};

/**
 * @param {string[]} files
 * @param {object[]} patterns what these files may not import
 * @returns {import("eslint").Linter.Config}
 */
const room = (files, patterns) => ({
  files,
  rules: { "no-restricted-imports": ["error", { patterns }] },
});

const below = "app|bench|components|e2e|i18n|messages|scripts";

export default defineConfig(
  globalIgnores([
    "**/.next/",
    "**/next-env.d.ts",
    ".cache/",
    "bench/build/",
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
    files: ["{components,e2e,lib,scripts}/**/*.{ts,tsx}"],
    ignores: ["scripts/boundaries/**"],
    languageOptions: { parserOptions: { projectService: true } },
    rules: { "@typescript-eslint/no-floating-promises": "error" },
  },
  {
    // Only an interface adds to a type of the browser's or of a package.
    files: ["**/*.d.ts"],
    rules: { "@typescript-eslint/consistent-type-definitions": "off" },
  },
  room(["app/**"], [leaflet, rooms("bench|data|e2e|messages|scripts")]),
  room(
    ["components/**"],
    [leaflet, rooms("app|bench|data|e2e|messages|scripts")],
  ),
  room(
    ["components/map/**"],
    [rooms("app|bench|data|e2e|messages|scripts"), onlySiblings("record")],
  ),
  room(
    ["components/embed/script/**"],
    [rooms("app|bench|data|e2e|messages|scripts")],
  ),
  room(
    ["components/{page,record}/**"],
    [
      leaflet,
      rooms("app|bench|data|e2e|messages|scripts"),
      onlySiblings("nothing"),
    ],
  ),
  room(
    ["i18n/**"],
    [leaflet, rooms("app|bench|components|data|e2e|lib|scripts")],
  ),
  room(["lib/**"], [rooms(`${below}|data`), onlyLibPackages]),
  room(
    ["lib/**/*.test.ts", "lib/load/files.ts", "lib/dates/parse-edtf.ts"],
    [leaflet, rooms(below)],
  ),
  room(["e2e/**"], [leaflet, rooms("app|bench|components|data|i18n|messages")]),
  room(
    ["scripts/**"],
    [leaflet, rooms("app|bench|components|e2e|i18n|messages")],
  ),
  {
    files: ["bench/**", "components/map/**", "components/embed/script/**"],
    rules: { "no-restricted-syntax": ["error", barrels] },
  },
  {
    files: ["lib/**"],
    rules: {
      "no-restricted-globals": ["error", "window", "document", "navigator"],
    },
  },
);
