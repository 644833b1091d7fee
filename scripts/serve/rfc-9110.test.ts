import { utimesSync } from "node:fs";
import path from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeFolder } from "../setup/temporary-folder.sample";
import { askAt } from "../check-servers/ask-at";
import { startStaticServer, type StaticServer } from "./static-server";

// The section of RFC 9110 stands before each title.

const text = "Ashgabat, Ашхабад. ".repeat(200);
const size = Buffer.byteLength(text);
const dir = makeFolder({
  "a.txt": text,
  "a.pdf": text,
  "new.txt": text,
  "404.html": "<p>not here",
});
const written = new Date("2020-05-05T05:05:05.678Z");
const date = "Tue, 05 May 2020 05:05:05 GMT";
for (const name of ["a.txt", "a.pdf"])
  utimesSync(path.join(dir, name), written, written);

let site: StaticServer;
beforeAll(async () => {
  site = await startStaticServer({ dir, port: 0, copies: makeFolder({}) });
});
afterAll(() => site.close());

const ask = (headers: Record<string, string> = {}, method = "GET") =>
  askAt(site.port, "/a.txt", headers, method);

const statusOf = async (headers: Record<string, string>) =>
  (await ask(headers)).status;

const br = { "accept-encoding": "br" };
const range = "bytes=0-7";
const earlier = "Tue, 05 May 2020 05:05:04 GMT";
const later = "Tue, 05 May 2020 05:05:06 GMT";

const tagOf = async (headers: Record<string, string> = {}) =>
  (await ask(headers)).headers.etag ?? "";

describe("validators", () => {
  test("8.8: each file has a strong tag and the date when it was written", async () => {
    const { headers } = await ask();
    expect(headers.etag).toMatch(/^"[0-9a-f]{32}"$/);
    expect(headers["last-modified"]).toBe(date);
  });

  test("8.8.3.3: each coding of a file has a tag of its own", async () => {
    const tags = ["br", "gzip", "identity"].map((coding) =>
      tagOf({ "accept-encoding": coding }),
    );
    expect(new Set(await Promise.all(tags)).size).toBe(3);
  });

  test("12.5.5: what is chosen by the coding says so, sent or not", async () => {
    for (const headers of [{}, br, { "if-none-match": "*" }, { range }])
      expect((await ask(headers)).headers.vary).toBe("Accept-Encoding");
    const pdf = await askAt(site.port, "/a.pdf");
    expect(pdf.headers.vary).toBeUndefined();
  });
});

describe("conditions", () => {
  test("13.1.2: what the client has is not sent again", async () => {
    const etag = await tagOf();
    const again = await ask({ "if-none-match": etag });
    expect([again.status, again.body.length]).toEqual([304, 0]);
    expect(await statusOf({ "if-none-match": `"x", ${etag}` })).toBe(304);
    expect(await statusOf({ "if-none-match": `W/${etag}` })).toBe(304);
    expect(await statusOf({ "if-none-match": "*" })).toBe(304);
    expect(await statusOf({ "if-none-match": '"x"' })).toBe(200);
    const caches = { "cache-control": "no-cache" };
    expect(await statusOf({ "if-none-match": etag, ...caches })).toBe(304);
  });

  test("13.1.2: the tag of another coding is that of another thing", async () => {
    const etag = await tagOf(br);
    expect(await statusOf({ "if-none-match": etag })).toBe(200);
    expect(await statusOf({ "if-none-match": etag, ...br })).toBe(304);
  });

  test("13.1.3 and 13.2.2: a tag goes before a date", async () => {
    const etag = await tagOf();
    const since = { "if-modified-since": date };
    expect(await statusOf(since)).toBe(304);
    expect(await statusOf({ "if-modified-since": earlier })).toBe(200);
    expect(await statusOf({ "if-modified-since": "yesterday" })).toBe(200);
    expect(await statusOf({ ...since, "if-none-match": '"x"' })).toBe(200);
    const stale = { "if-modified-since": earlier };
    expect(await statusOf({ ...stale, "if-none-match": etag })).toBe(304);
  });

  test("15.4.5: an answer without content has the headers of one with it", async () => {
    const full = (await ask(br)).headers;
    const { headers } = await ask({ ...br, "if-none-match": full.etag ?? "" });
    for (const name of ["etag", "vary", "cache-control", "last-modified"])
      expect(headers[name]).toBe(full[name]);
    expect(headers["content-encoding"]).toBeUndefined();
  });

  test("13.1.1 and 13.1.4: where the client has something else, it is told", async () => {
    const etag = await tagOf();
    expect(await statusOf({ "if-match": etag })).toBe(200);
    expect(await statusOf({ "if-match": "*" })).toBe(200);
    expect(await statusOf({ "if-match": '"x"' })).toBe(412);
    expect(await statusOf({ "if-match": `W/${etag}` })).toBe(412);
    expect(await statusOf({ "if-unmodified-since": date })).toBe(200);
    expect(await statusOf({ "if-unmodified-since": earlier })).toBe(412);
    // The tag goes before the date here too.
    const both = { "if-match": etag, "if-unmodified-since": earlier };
    expect(await statusOf(both)).toBe(200);
    const { body, headers } = await ask({ ...br, "if-match": '"x"' });
    expect([body.length, headers["content-encoding"]]).toEqual([0, undefined]);
  });

  test("13.2.1: conditions are about what is there", async () => {
    const headers = { "if-none-match": "*" };
    expect((await askAt(site.port, "/none", headers)).status).toBe(404);
  });
});

describe("parts", () => {
  test("14.2: a part of a file can be asked for", async () => {
    const { status, headers, body } = await ask({ range });
    expect([status, String(body)]).toEqual([206, "Ashgabat"]);
    expect(headers["content-range"]).toBe(`bytes 0-7/${size}`);
    expect(headers["content-length"]).toBe("8");
    expect(String((await ask({ range: "bytes=-2" })).body)).toBe(". ");
    const rest = await ask({ range: `bytes=${size - 2}-` });
    expect(String(rest.body)).toBe(". ");
    const beyond = await ask({ range: `bytes=0-${size + 100}` });
    expect(beyond.headers["content-range"]).toBe(`bytes 0-${size - 1}/${size}`);
  });

  test("15.5.17: a part that is not there is refused, with the size", async () => {
    const { status, headers, body } = await ask({
      ...br,
      range: "bytes=999999-",
    });
    expect([status, body.length]).toEqual([416, 0]);
    expect(headers["content-range"]).toMatch(/^bytes \*\/\d+$/);
    expect(headers["content-encoding"]).toBeUndefined();
    expect(await statusOf({ range: "bytes=7-0" })).toBe(416);
  });

  test.each(["bytes=", "lines=0-7", "bytes=a-b", "0-7"])(
    "14.2: %s is no part, and the whole is sent",
    async (wrong) => {
      const { status, body } = await ask({ range: wrong });
      expect([status, body.length]).toEqual([200, size]);
    },
  );

  test("14.2: several parts far from each other are sent as the whole", async () => {
    const { status, body } = await ask({ range: "bytes=0-1,90-91" });
    expect([status, body.length]).toEqual([200, size]);
  });

  test("14.2: a part is of what is sent, in its coding, so that parts make the whole", async () => {
    for (const [coding, decode] of [
      ["br", brotliDecompressSync],
      ["gzip", gunzipSync],
    ] as const) {
      const accepted = { "accept-encoding": coding };
      const whole = await ask(accepted);
      const part = (range: string) =>
        ask({ ...accepted, range, "if-range": whole.headers.etag ?? "" });
      const [first, second] = [
        await part("bytes=0-9"),
        await part("bytes=10-"),
      ];
      expect(first.status).toBe(206);
      expect(first.headers["content-encoding"]).toBe(coding);
      expect(first.headers["content-range"]).toBe(
        `bytes 0-9/${whole.body.length}`,
      );
      const joined = Buffer.concat([first.body, second.body]);
      expect(String(decode(joined))).toBe(text);
    }
  });

  test("13.1.5: a part is sent only to who has the rest of the very same", async () => {
    const etag = await tagOf();
    const status = (ifRange: string) =>
      statusOf({ range, "if-range": ifRange });
    expect(await status(etag)).toBe(206);
    expect(await status('"x"')).toBe(200);
    expect(await status(`W/${etag}`)).toBe(200);
    expect(await status(await tagOf(br))).toBe(200);
    expect(await status(date)).toBe(206);
    expect(await status(earlier)).toBe(200);
    expect(await status(later)).toBe(200);
  });

  test("8.8.2.2: the date of a file that was just written says too little", async () => {
    const now = new Date(Math.ceil(Date.now() / 1000) * 1000);
    utimesSync(path.join(dir, "new.txt"), now, now);
    const headers = { range, "if-range": now.toUTCString() };
    expect((await askAt(site.port, "/new.txt", headers)).status).toBe(200);
  });

  test("13.2.2: what the client has is not sent in parts either", async () => {
    const headers = { range, "if-none-match": await tagOf() };
    expect(await statusOf(headers)).toBe(304);
  });
});

test("9.3.2: HEAD has the headers of GET, and asks for no part", async () => {
  const get = await ask(br);
  const head = await ask({ ...br, range }, "HEAD");
  expect([head.status, head.body.length]).toEqual([200, 0]);
  const leave = ({ date: _date, ...headers }: typeof get.headers) => headers;
  expect(leave(head.headers)).toEqual(leave(get.headers));
});

test.each([
  [undefined, undefined],
  ["", undefined],
  ["identity", undefined],
  ["gzip", "gzip"],
  ["gzip, deflate, br, zstd", "br"],
  ["br;q=0.5, gzip;q=0.9", "gzip"],
  ["br;q=0, gzip;q=0", undefined],
  ["*", "br"],
  ["compress", undefined],
])("12.5.3: Accept-Encoding: %s gets %s", async (accepted, coding) => {
  const headers = accepted === undefined ? {} : { "accept-encoding": accepted };
  expect((await ask(headers)).headers["content-encoding"]).toBe(coding);
});
