import { readdirSync, utimesSync, writeFileSync } from "node:fs";
import path from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { expect, test } from "vitest";
import { makeFolder } from "../setup/temporary-folder.sample";
import { askAt } from "../check-servers/ask-at";
import { startStaticServer } from "./static-server";

const text = "Ashgabat, Ашхабад. ".repeat(200);
const br = { "accept-encoding": "br" };

async function serve<Result>(
  dir: string,
  copies: string,
  act: (port: number) => Promise<Result>,
): Promise<Result> {
  const server = await startStaticServer({ dir, port: 0, copies });
  return act(server.port).finally(() => server.close());
}

test("a file is compressed once, however many ask for it, and also after a new start", async () => {
  const dir = makeFolder({ "a.txt": text });
  const copies = makeFolder({});
  await serve(dir, copies, (port) =>
    Promise.all(Array.from({ length: 9 }, () => askAt(port, "/a.txt", br))),
  );
  const [copy = "", ...others] = readdirSync(copies);
  expect(others).toEqual([]);
  // What is sent next is what was kept: here, not what a compression would give.
  writeFileSync(path.join(copies, copy), "kept");
  const { headers, body } = await serve(dir, copies, (port) =>
    askAt(port, "/a.txt", br),
  );
  expect([headers["content-encoding"], String(body)]).toEqual(["br", "kept"]);
});

test("a file that has changed is compressed again", async () => {
  const dir = makeFolder({ "a.txt": text });
  await serve(dir, makeFolder({}), async (port) => {
    const first = await askAt(port, "/a.txt", br);
    writeFileSync(path.join(dir, "a.txt"), `${text}more`);
    const second = await askAt(port, "/a.txt", br);
    expect(String(brotliDecompressSync(second.body))).toBe(`${text}more`);
    expect(second.headers.etag).not.toBe(first.headers.etag);
  });
});

test("where no copy can be kept, the file is sent as it is", async () => {
  const dir = makeFolder({ "a.txt": text, "no-folder": "" });
  const answer = await serve(dir, path.join(dir, "no-folder/in"), (port) =>
    askAt(port, "/a.txt", br),
  );
  expect([answer.status, String(answer.body)]).toEqual([200, text]);
  expect(answer.headers["content-encoding"]).toBeUndefined();
});

test("copies of long ago go when a server starts", async () => {
  const copies = makeFolder({ "old.br": "old", "new.br": "new" });
  const longAgo = new Date("2020-01-01");
  utimesSync(path.join(copies, "old.br"), longAgo, longAgo);
  await serve(makeFolder({}), copies, async () => undefined);
  expect(readdirSync(copies)).toEqual(["new.br"]);
});
