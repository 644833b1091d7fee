import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { root } from "../setup/run.mjs";
import { readRecipeOptions, writeRecipes } from "./all-recipes";

const deploy = path.join(root, "deploy");

test("deploy/ holds what the types and headers of lib/serving/ say (npm run make:recipes)", () => {
  const recipes = writeRecipes(readRecipeOptions({}));
  const files = readdirSync(deploy, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      path.relative(deploy, path.join(entry.parentPath, entry.name)),
    );
  expect(files.sort()).toEqual(Object.keys(recipes).sort());
  for (const [name, text] of Object.entries(recipes))
    expect(readFileSync(path.join(deploy, name), "utf8")).toBe(text);
});

test("what a container is made of is in the recipes", () => {
  const recipes = writeRecipes(readRecipeOptions({}));
  const copied = [
    ...(recipes["container/Containerfile"] ?? "").matchAll(
      /deploy\/([\w./-]+\.conf)/g,
    ),
  ].map(([, name = ""]) => name);
  expect(copied).toHaveLength(3);
  for (const name of copied) expect(recipes[name]).toBeDefined();
});

test.each([
  ["FRAME_PAGES", `'self'"; evil on;`],
  ["FRAME_EMBEDS", "a\nb"],
  ["BASE_PATH", "/a b"],
  ["BASE_PATH", "/a{}"],
])("%s=%s would break out of its line, and is refused", (name, value) => {
  expect(() => readRecipeOptions({ [name]: value })).toThrow(name);
});

test("the publisher's choices reach each server", () => {
  const recipes = writeRecipes(
    readRecipeOptions({
      BASE_PATH: "/briefing/",
      FRAME_PAGES: "'self'",
      FRAME_EMBEDS: "'self' https://*.example.org",
    }),
  );
  for (const name of [
    "nginx/briefing-map.conf",
    "caddy/Caddyfile",
    "apache/briefing-map.conf",
    "apache/htaccess",
    "object-store/edge-function.js",
    "object-store/edge-rules.txt",
  ]) {
    expect(recipes[name]).toContain(
      "frame-ancestors 'self' https://*.example.org",
    );
    expect(recipes[name]).toContain("/briefing");
  }
});

describe("the function of the edge", () => {
  const code = writeRecipes(readRecipeOptions({}))[
    "object-store/edge-function.js"
  ];
  type Query = Record<string, { value: string }>;
  const ask = (uri: string, accepted = "", querystring: Query = {}) => {
    const event = {
      context: { eventType: "viewer-request" },
      request: {
        uri,
        querystring,
        headers: { "accept-encoding": { value: accepted } },
      },
    };
    return runInNewContext(`${code}; handler(event)`, { event });
  };

  test.each([
    ["/", "", "/index.html"],
    ["/en/a/", "gzip, deflate, br", "/en/a/index.html.br"],
    ["/en/a/", "gzip", "/en/a/index.html.gz"],
    ["/en/a/", "br;q=0, gzip", "/en/a/index.html.gz"],
    ["/data/a.csv", "br;q=1.0", "/data/a.csv.br"],
    ["/report/a.pdf", "br", "/report/a.pdf"],
    ["/.briefing-map/files.sha256", "br", "/not-there"],
    ["/en//a/", "", "/not-there"],
  ])("%s for who accepts %s is %s", (uri, accepted, object) => {
    expect(ask(uri, accepted).uri).toBe(object);
  });

  test("a folder is led to with its slash and its query", () => {
    const { statusCode, headers } = ask("/en", "", {
      lens: { value: "involvement" },
      live: { value: "" },
    });
    expect([statusCode, headers.location.value]).toEqual([
      301,
      "/en/?lens=involvement&live",
    ]);
  });
});
