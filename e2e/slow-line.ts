import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A site that sends its documents in pieces; `address` ends with no slash. */
type SlowSite = { address: string; close: () => void };

const pause = (milliseconds: number): Promise<void> =>
  new Promise((done) => setTimeout(done, milliseconds));

/**
 * Serves a site as a slow line would bring it: documents come in pieces that end right after the
 * marks, so that the browser paints what it has before the rest; all else comes as it is.
 * @param site address of the site, without a slash at its end
 * @param marks pieces of markup, in the order in which the document has them
 * @throws when a document has not all of them, in this order: the test would then prove nothing
 */
export async function serveSlowly(
  site: string,
  marks: readonly string[],
): Promise<SlowSite> {
  const server = createServer((request, response) => {
    void (async () => {
      const asked = await fetch(site + (request.url ?? "/"));
      const type = asked.headers.get("content-type") ?? "";
      response.writeHead(asked.status, { "content-type": type });
      if (!type.startsWith("text/html")) {
        response.end(Buffer.from(await asked.arrayBuffer()));
        return;
      }
      for (const piece of cutAfter(await asked.text(), marks)) {
        response.write(piece);
        await pause(150);
      }
      response.end();
    })().catch((error: unknown) => {
      response.destroy(error instanceof Error ? error : undefined);
    });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function cutAfter(markup: string, marks: readonly string[]): string[] {
  const pieces: string[] = [];
  let from = 0;
  for (const mark of marks) {
    const found = markup.indexOf(mark, from);
    if (found < 0) throw new Error(`no ${mark} where it was expected`);
    pieces.push(markup.slice(from, found + mark.length));
    from = found + mark.length;
  }
  return [...pieces, markup.slice(from)];
}
