import { mkdirSync, writeFileSync } from "node:fs";
import { request, type IncomingHttpHeaders } from "node:http";
import path from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startStaticServer, type StaticServer } from "./static-server";
import { makeFolder } from "../setup/temporary-folder.sample";

type Answer = { status: number; headers: IncomingHttpHeaders; body: Buffer };

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

/** Asks as written: fetch would tidy the path up, and follow redirects. */
function ask(
  pathname: string,
  headers: Record<string, string> = {},
  method = "GET",
  { port } = site,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const options = { port, host: "127.0.0.1", path: pathname };
    request({ ...options, method, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("end", () => {
        const { statusCode: status = 0, headers: answered } = response;
        resolve({ status, headers: answered, body: Buffer.concat(parts) });
      });
    })
      .on("error", reject)
      .end();
  });
}

test.each([
  ["/", "text/html; charset=utf-8"],
  ["/data/a.svg", "image/svg+xml"],
  ["/oembed/a.json", "application/json; charset=utf-8"],
  ["/data/a.geojson", "application/geo+json"],
  ["/data/a.jsonld", "application/ld+json"],
  ["/data/a.csv", "text/csv; charset=utf-8"],
  ["/data/a.bib", "application/x-bibtex; charset=utf-8"],
  ["/data/a.ris", "application/x-research-info-systems; charset=utf-8"],
  ["/data/a.pdf", "application/pdf"],
  ["/data/a.txt", "text/plain; charset=utf-8"],
  ["/data/a.xml", "application/xml"],
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
  for (const address of ["//en", "/%2Fen", "//en/..//en"]) {
    expect((await ask(address)).status).toBe(404);
  }
});

test("HEAD has the headers and no body", async () => {
  const { status, headers, body } = await ask("/data/a.txt", {}, "HEAD");
  expect([status, body.length]).toEqual([200, 0]);
  expect(Number(headers["content-length"])).toBe(Buffer.byteLength(longText));
  expect((await ask("/nowhere", {}, "HEAD")).status).toBe(404);
});

test("a part of a file can be asked for, and comes uncompressed", async () => {
  const answer = await ask("/data/a.txt", {
    range: "bytes=0-7",
    "accept-encoding": "br",
  });
  expect([answer.status, String(answer.body)]).toEqual([206, "Ashgabat"]);
  const size = Buffer.byteLength(longText);
  expect(answer.headers["content-range"]).toBe(`bytes 0-7/${size}`);
  const end = await ask("/data/a.txt", { range: "bytes=-2" });
  expect(String(end.body)).toBe(". ");
  const beyond = await ask("/data/a.txt", { range: "bytes=999999-" });
  expect(beyond.status).toBe(416);
  expect(beyond.headers["content-range"]).toBe(`bytes */${size}`);
});

test("an empty file is empty", async () => {
  const { status, body } = await ask("/empty.txt");
  expect([status, body.length]).toEqual([200, 0]);
});

test("what the browser has already is not sent again", async () => {
  const { etag = "" } = (await ask("/en/")).headers;
  const again = await ask("/en/", { "if-none-match": etag });
  expect([again.status, again.body.length]).toEqual([304, 0]);
});

test("conditions of a request are kept to", async () => {
  const { headers } = await ask("/data/a.txt");
  const { etag = "", "last-modified": modified = "" } = headers;
  const status = async (conditions: Record<string, string>) =>
    (await ask("/data/a.txt", conditions)).status;
  expect(await status({ "if-modified-since": modified })).toBe(304);
  expect(await status({ "if-none-match": '"another"' })).toBe(200);
  expect(await status({ "if-match": '"another"' })).toBe(412);
  const range = "bytes=0-7";
  expect(await status({ range, "if-range": modified })).toBe(206);
  expect(await status({ range, "if-range": '"another"' })).toBe(200);
  expect(await status({ "if-none-match": `"another", ${etag}` })).toBe(304);
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

test("a port that is taken is refused", async () => {
  await expect(
    startStaticServer({ dir, port: site.port }),
  ).rejects.toMatchObject({ code: "EADDRINUSE" });
});
