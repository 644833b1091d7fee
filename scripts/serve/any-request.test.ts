import fc from "fast-check";
import { request } from "node:http";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { makeFolder } from "../setup/temporary-folder.sample";
import { startStaticServer, type StaticServer } from "./static-server";

/** Whatever is asked, the server answers, from its own folder alone, and lives on. */

const content = "0123456789";
const folder = makeFolder({
  "secret.txt": "SECRET",
  "out/404.html": "<p>not here",
  "out/index.html": "<p>home",
  "out/a.txt": content,
  "out/en/index.html": "<p>en",
});

let site: StaticServer;

beforeAll(async () => {
  site = await startStaticServer({ dir: path.join(folder, "out"), port: 0 });
});

afterAll(() => site.close());

type Answer = {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: string;
};

function ask(address: string, headers: Record<string, string>) {
  return new Promise<Answer>((resolve, reject) => {
    const { port } = site;
    request({ port, host: "127.0.0.1", path: address, headers }, (response) => {
      let body = "";
      response.setEncoding("latin1");
      response.on("data", (part: string) => (body += part));
      response.on("end", () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body,
        }),
      );
    })
      .on("error", reject)
      .end();
  });
}

const runs = { numRuns: 250, seed: 30418, interruptAfterTimeLimit: 20_000 };

const number = fc.oneof(
  fc.nat(20).map(String),
  fc.constantFrom("", "-1", "00", "1e3", "9".repeat(40), "0x5", " 1", "١"),
);
const range = fc
  .array(
    fc.oneof(
      fc.tuple(number, number).map((ends) => ends.join("-")),
      fc.constantFrom("-", "--", "*", "0-0-0", "0", ""),
    ),
    { minLength: 1, maxLength: 3 },
  )
  .chain((parts) =>
    fc
      .oneof(
        { weight: 4, arbitrary: fc.constant("bytes=") },
        fc.constantFrom("bytes =", "BYTES=", "items=", "bytes", ""),
      )
      .map((unit) => encodeURI(unit + parts.join(",")).replaceAll("%20", " ")),
  );
const validator = fc.constantFrom(
  '"x"',
  'W/"x"',
  "*",
  "",
  "Thu, 01 Jan 1970 00:00:00 GMT",
  "nonsense",
);
const headers = fc.record(
  {
    range,
    "if-range": validator,
    "if-none-match": validator,
    "if-modified-since": validator,
    "accept-encoding": fc.constantFrom(
      "gzip",
      "br;q=0",
      "*",
      "identity;q=0",
      ",,",
    ),
  },
  { requiredKeys: ["range"] },
);

test("whatever range is asked for, a part is a part of the file, and the rest is refused or whole", async () => {
  const seen = new Set<number>();
  await fc.assert(
    fc.asyncProperty(headers, async (asked) => {
      const { status, headers: answered, body } = await ask("/a.txt", asked);
      seen.add(status);
      expect([200, 206, 304, 412, 416]).toContain(status);
      if (status !== 206) return;
      const [, from = "", to = "", size = ""] =
        /^bytes (\d+)-(\d+)\/(\d+)$/.exec(String(answered["content-range"])) ??
        [];
      // Of the file as it would be sent whole: compressed, for who takes that.
      const coding = asked["accept-encoding"];
      const whole = await ask(
        "/a.txt",
        coding === undefined ? {} : { "accept-encoding": coding },
      );
      expect(Number(size)).toBe(whole.body.length);
      expect(body).toBe(whole.body.slice(Number(from), Number(to) + 1));
      expect(body.length).toBeGreaterThan(0);
    }),
    { ...runs, examples: [[{ range: "bytes=2-4" }], [{ range: "bytes=15-" }]] },
  );
  // Else nothing was tried.
  expect([...seen]).toEqual(expect.arrayContaining([200, 206, 416]));
});

const step = fc.oneof(
  fc.constantFrom(
    "..",
    ".",
    "",
    "en",
    "a.txt",
    "index.html",
    "%2e%2e",
    "%2E%2E%2F",
    "..%2f",
    "..%5c",
    "..\\",
    "%00",
    "%",
    "%zz",
    "%c0%ae%c0%ae",
    "secret.txt",
    "~",
    "con",
    ".git",
    "a.txt:x",
    "%u002e",
    "http:",
    "@evil.example",
  ),
  fc.string({ maxLength: 8 }).map(encodeURIComponent),
);
const address = fc
  .tuple(
    fc.array(step, { maxLength: 6 }),
    fc.constantFrom("", "/", "?", "?a=../secret.txt", "?%00", "#"),
  )
  .map(([steps, end]) => `/${steps.join("/")}${end}`);

test("whatever address is asked for, nothing outside the folder is told, and no answer leads to another host", async () => {
  const seen = new Set<number>();
  await fc.assert(
    fc.asyncProperty(address, async (asked) => {
      const { status, headers: answered, body } = await ask(asked, {});
      seen.add(status);
      expect([200, 301, 302, 404]).toContain(status);
      expect(body).not.toContain("SECRET");
      const { location } = answered;
      if (location !== undefined)
        expect(
          new URL(String(location), "http://site.example").host,
          asked,
        ).toBe("site.example");
    }),
    { ...runs, examples: [["/a.txt"], ["/en"], ["/../secret.txt"]] },
  );
  expect([...seen]).toEqual(expect.arrayContaining([200, 301, 404]));
  // And it is still there.
  expect((await ask("/a.txt", {})).body).toBe(content);
});
