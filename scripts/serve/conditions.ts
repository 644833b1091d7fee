import type { IncomingHttpHeaders } from "node:http";

type Validators = { etag: string; modified: Date };

/**
 * The headers of a request as `send` may take them. Where it reads conditions otherwise than RFC 9110
 * says, those that don't hold are taken away here, or never hold.
 */
export function readConditions(
  method: string,
  headers: IncomingHttpHeaders,
  validators: Validators,
  now = new Date(),
): IncomingHttpHeaders {
  const {
    range,
    "if-range": ifRange,
    "if-match": ifMatch,
    // It is about caches on the way; the library takes it for "never unchanged".
    "cache-control": _,
    ...rest
  } = headers;
  const isPart =
    // 14.2: only for GET.
    method === "GET" &&
    range !== undefined &&
    (ifRange === undefined || isSame(String(ifRange), validators, now));
  return {
    ...rest,
    ...(isPart && { range }),
    // 13.1.1: compared strongly, which a weak tag never passes.
    ...(ifMatch !== undefined && {
      "if-match": ifMatch.replace(/W\/"[^"]*"/g, '""'),
    }),
  };
}

/**
 * 13.1.5: a part may only be added to the very bytes that the client has. The same strong tag says so,
 * and the same date, if the file could not have been written twice within its second.
 */
function isSame(
  ifRange: string,
  { etag, modified }: Validators,
  now: Date,
): boolean {
  if (ifRange.includes('"')) return ifRange.trim() === etag;
  const second = Math.floor(modified.getTime() / 1000) * 1000;
  return Date.parse(ifRange) === second && now.getTime() - second >= 1000;
}
