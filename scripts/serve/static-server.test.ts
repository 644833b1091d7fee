import { mkdirSync, writeFileSync } from "node:fs";
import { networkInterfaces } from "node:os";
import path from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startStaticServer, type StaticServer } from "./static-server";
import { makeFolder } from "../setup/temporary-folder.sample";
import { askAt } from "../check-servers/ask-at";

const longText = "Ashgabat, Ашхабад. ".repeat(200);

const folder = makeFolder({
  "secret.txt": "secret",
  "out-secret/secret.txt": "secret",
  "out/index.html": "<p>home",
  "out/404.html": "<p>not here",
  "out/en/index.html": longText,
  "out/en/with space/index.html": "space",
  "out/_next/static/a1.js": longText,
  "out/fonts/a.woff2": longText,
  "out/oembed/a.json": "{}",
  "out/data/versions/sahel.json": `{"present":"1.1.0"}`,
  "out/data/versions/sahel.json.br": "a compressed copy",
  "out/empty.txt": "",
  ...Object.fromEntries(
    "svg geojson jsonld csv bib ris docx pptx xlsx pdf txt xml js css png"
      .split(" ")
      .map((ending) => [`out/data/a.${ending}`, longText]),
  ),
});
const dir = path.join(folder, "out");

let site: StaticServer;
let based: StaticServer;

beforeAll(async () => {
  site = await startStaticServer({ dir, port: 0, headers: { "X-More": "1" } });
  based = await startStaticServer({ dir, port: 0, basePath: "/maps" });
});

afterAll(async () => {
  await site.close();
  await based.close();
});

const ask = (
  pathname: string,
  headers: Record<string, string> = {},
  method = "GET",
  { port } = site,
) => askAt(port, pathname, headers, method);

test.each([
  ["/", "text/html; charset=utf-8"],
  ["/data/a.svg", "image/svg+xml; charset=utf-8"],
  ["/oembed/a.json", "application/json; charset=utf-8"],
  ["/data/a.geojson", "application/geo+json; charset=utf-8"],
  ["/data/a.jsonld", "application/ld+json; charset=utf-8"],
  ["/data/a.csv", "text/csv; charset=utf-8"],
  ["/data/a.bib", "application/x-bibtex; charset=utf-8"],
  ["/data/a.ris", "application/x-research-info-systems; charset=utf-8"],
  ["/data/a.pdf", "application/pdf"],
  ["/data/a.txt", "text/plain; charset=utf-8"],
  ["/data/a.xml", "text/xml; charset=utf-8"],
  ["/data/a.js", "text/javascript; charset=utf-8"],
  ["/data/a.css", "text/css; charset=utf-8"],
  ["/data/a.png", "image/png"],
])("%s is %s", async (address, type) => {
  const { status, headers } = await ask(address);
  expect(status).toBe(200);
  expect(headers["content-type"]).toBe(type);
  expect(headers["x-content-type-options"]).toBe("nosniff");
});

test.each(["docx", "pptx", "xlsx"])(".%s is an Office file", async (ending) => {
  const { headers } = await ask(`/data/a.${ending}`);
  expect(headers["content-type"]).toContain("openxmlformats-officedocument");
});

test("a folder is its index.html, and is led to with its slash", async () => {
  expect(String((await ask("/en/")).body)).toBe(longText);
  const { status, headers } = await ask("/en?lens=involvement");
  expect([status, headers.location]).toEqual([301, "/en/?lens=involvement"]);
  expect(String((await ask("/en/with%20space/")).body)).toBe("space");
});

describe("compression", () => {
  test.each([
    ["br, gzip", "br", brotliDecompressSync],
    ["gzip", "gzip", gunzipSync],
  ])("%s gets %s", async (accepted, encoding, decompress) => {
    const headers = { "accept-encoding": accepted };
    for (const address of ["/en/", "/data/a.geojson", "/data/a.bib"]) {
      const answer = await ask(address, headers);
      expect(answer.headers["content-encoding"]).toBe(encoding);
      expect(answer.headers.vary).toBe("Accept-Encoding");
      expect(String(decompress(answer.body))).toBe(longText);
    }
  });

  test("packed files stay as they are", async () => {
    for (const address of ["/data/a.pdf", "/data/a.docx", "/data/a.png"]) {
      const answer = await ask(address, { "accept-encoding": "br, gzip" });
      expect(answer.headers["content-encoding"]).toBeUndefined();
      expect(String(answer.body)).toBe(longText);
    }
  });
});

test("what is not there is the site's own page, with status 404", async () => {
  for (const address of ["/nowhere", "/nowhere/", "/en/index", "/%E0%A4%A"]) {
    const { status, headers, body } = await ask(address);
    expect(status).toBe(404);
    expect(headers["content-type"]).toBe("text/html; charset=utf-8");
    expect(String(body)).toBe("<p>not here");
  }
});

test.each([
  "/../secret.txt",
  "/en/../../secret.txt",
  "/%2e%2e/secret.txt",
  "/..%2fsecret.txt",
  "/%2e%2e%2fout-secret/secret.txt",
  "/..\\secret.txt",
  "/..%5csecret.txt",
  "/en/..%00/secret.txt",
  "//secret.txt",
  "/" + path.join(folder, "secret.txt"),
])("%s does not lead out of the folder", async (address) => {
  const { status, body } = await ask(address);
  expect(status).toBe(404);
  expect(String(body)).not.toContain("secret");
});

test("a redirect never leads to another host", async () => {
  const addresses = [
    "//en",
    "/%2Fen",
    "//en/..//en",
    "/v/1.1.0//elsewhere.example",
  ];
  for (const address of addresses) {
    expect((await ask(address)).status).toBe(404);
  }
});

test("HEAD has the headers and no body", async () => {
  const { status, headers, body } = await ask("/data/a.txt", {}, "HEAD");
  expect([status, body.length]).toEqual([200, 0]);
  expect(Number(headers["content-length"])).toBe(Buffer.byteLength(longText));
  expect((await ask("/nowhere", {}, "HEAD")).status).toBe(404);
});

test("an empty file is empty", async () => {
  const { status, body } = await ask("/empty.txt");
  expect([status, body.length]).toEqual([200, 0]);
});

test("names that change with their content are kept, others asked for", async () => {
  const fixed = await ask("/_next/static/a1.js");
  expect(fixed.headers["cache-control"]).toContain("immutable");
  for (const address of ["/", "/data/a.csv", "/_next/static/gone.js"]) {
    const answer = await ask(address);
    expect(answer.headers["cache-control"]).toBe("no-cache");
  }
});

test("other sites may read data, oEmbed and fonts with scripts", async () => {
  for (const address of ["/data/a.csv", "/oembed/a.json", "/fonts/a.woff2"]) {
    const { headers } = await ask(address);
    expect(headers["access-control-allow-origin"]).toBe("*");
  }
  const { headers } = await ask("/en/");
  expect(headers["access-control-allow-origin"]).toBeUndefined();
});

test("files whose names begin with a dot are not for readers", async () => {
  writeFileSync(path.join(dir, ".list.json"), "{}");
  expect((await ask("/.list.json")).status).toBe(404);
});

test("nothing can be written", async () => {
  const { status, headers } = await ask("/en/", {}, "POST");
  expect([status, headers.allow]).toEqual([405, "GET, HEAD"]);
});

test("every answer says what a page can't say of itself", async () => {
  for (const address of ["/", "/data/a.csv", "/nowhere", "/en"]) {
    const { headers } = await ask(address);
    expect(headers).toMatchObject({
      "x-content-type-options": "nosniff",
      "referrer-policy": "strict-origin-when-cross-origin",
      "cross-origin-opener-policy": "same-origin",
    });
    expect(headers["permissions-policy"]).toContain("camera=()");
  }
});

test("the address of the present version leads to what is built, of several briefings too", async () => {
  for (const tree of ["1.1.0", "sahel-1.1.0"]) {
    const { status, headers } = await ask(`/v/${tree}/data/a.csv?x`);
    expect([status, headers.location]).toEqual([302, "/data/a.csv?x"]);
    expect(headers["access-control-allow-origin"]).toBe("*");
  }
  expect((await ask("/v/1.0.0/data/a.csv")).status).toBe(404);
});

test("headers of the caller are on every answer", async () => {
  for (const address of ["/", "/nowhere"]) {
    expect((await ask(address)).headers["x-more"]).toBe("1");
  }
});

test("a site in a folder of its host answers there and nowhere else", async () => {
  const askBased = (address: string) => ask(address, {}, "GET", based);
  expect(String((await askBased("/maps/en/")).body)).toBe(longText);
  expect((await askBased("/maps/en")).headers.location).toBe("/maps/en/");
  expect((await askBased("/")).headers.location).toBe("/maps/");
  expect((await askBased("/maps")).headers.location).toBe("/maps/");
  expect((await askBased("/en/")).status).toBe(404);
  expect((await askBased("/mapsen/")).status).toBe(404);
});

test("files that are written later are served, as they are then", async () => {
  expect((await ask("/late.txt")).status).toBe(404);
  mkdirSync(dir, { recursive: true });
  writeFileSync(path.join(dir, "late.txt"), "first");
  expect(String((await ask("/late.txt")).body)).toBe("first");
  writeFileSync(path.join(dir, "late.txt"), "second, longer");
  expect(String((await ask("/late.txt")).body)).toBe("second, longer");
});

test("without a word of another address, this machine alone is answered", async () => {
  const addresses = Object.values(networkInterfaces())
    .flatMap((all) => all ?? [])
    .filter(({ internal, family }) => !internal && family === "IPv4")
    .map(({ address }) => address);
  const open = await startStaticServer({ dir, port: 0, host: "0.0.0.0" });
  for (const address of addresses) {
    const ask = ({ port }: StaticServer) => fetch(`http://${address}:${port}/`);
    await expect(ask(site)).rejects.toThrow();
    expect((await ask(open)).status).toBe(200);
  }
  await open.close();
});

test("a port that is taken is refused", async () => {
  await expect(
    startStaticServer({ dir, port: site.port }),
  ).rejects.toMatchObject({ code: "EADDRINUSE" });
});
