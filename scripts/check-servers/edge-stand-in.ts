import {
  createServer,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  type ServerResponse,
} from "node:http";
import type { AddressInfo } from "node:net";
import { createContext, runInContext } from "node:vm";
import type { Recipe, RecipeOptions } from "../recipes/recipe-parts";
import { askAt, type Answer } from "./ask-at";
import type { Running } from "./server-process";

/** Headers as a function of the edge sees them. */
type EdgeHeaders = Record<string, { value: string }>;
type EdgeRequest = {
  method: string;
  uri: string;
  querystring: EdgeHeaders;
  headers: EdgeHeaders;
};
type EdgeResponse = { statusCode: number; headers: EdgeHeaders };
type EdgeFunction = (event: object) => EdgeRequest | EdgeResponse;

type Edge = {
  run: EdgeFunction;
  policy: Record<string, string>;
  /** Asks the store for an object. */
  fetch: (uri: string, request: IncomingMessage) => Promise<Answer>;
  notFound: string;
};

/** Headers of a request that reach the store; those of an object that come back. */
const asked = ["range", "if-none-match", "if-modified-since", "if-range"];
const kept = [
  "accept-ranges",
  "cache-control",
  "content-encoding",
  "content-length",
  "content-range",
  "content-type",
  "etag",
  "last-modified",
];

/**
 * Stands for CloudFront in front of a bucket, as its documentation says what runs when: the function on the
 * way in, the store, a page of its own for what is not there, the function on the way out unless that is an
 * error, and the policy of headers on everything.
 */
export async function startEdge(
  recipe: Recipe,
  { basePath }: RecipeOptions,
  store: { port: number; bucket: string },
): Promise<Running> {
  const edge: Edge = {
    run: loadFunction(recipe["object-store/edge-function.js"] ?? ""),
    policy: readPolicy(
      recipe["object-store/response-headers-policy.json"] ?? "",
    ),
    notFound: `${basePath}/404.html`,
    fetch: (uri, { headers, method }) =>
      askAt(
        store.port,
        `/${store.bucket}${uri}`,
        Object.fromEntries(
          asked.flatMap((name) => {
            const value = headers[name];
            return typeof value === "string" ? [[name, value]] : [];
          }),
        ),
        method,
      ),
  };
  const server = createServer((request, response) => {
    answer(edge, request, response).catch((error: unknown) => {
      response.writeHead(500).end(String(error));
    });
  });
  await new Promise<void>((resolve) => {
    server.listen({ port: 0, host: "127.0.0.1" }, resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function loadFunction(code: string): EdgeFunction {
  const context = createContext({});
  runInContext(code, context);
  return runInContext("handler", context) as EdgeFunction;
}

function readPolicy(text: string): Record<string, string> {
  const { SecurityHeadersConfig: security, CustomHeadersConfig: custom } =
    JSON.parse(text);
  const items: { Header: string; Value: string }[] = custom.Items;
  return {
    ...(security.ContentTypeOptions && { "x-content-type-options": "nosniff" }),
    "referrer-policy": security.ReferrerPolicy.ReferrerPolicy,
    ...Object.fromEntries(
      items.map(({ Header, Value }) => [Header.toLowerCase(), Value]),
    ),
  };
}

async function answer(
  edge: Edge,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const send = (
    status: number,
    headers: OutgoingHttpHeaders,
    body?: Uint8Array,
  ) => {
    response.writeHead(status, { ...headers, ...edge.policy });
    response.end(request.method === "HEAD" ? undefined : body);
  };
  if (request.method !== "GET" && request.method !== "HEAD")
    return send(405, { allow: "GET, HEAD" });
  const read = describeRequest(request);
  const chosen = edge.run({
    context: { eventType: "viewer-request" },
    request: read,
  });
  if ("statusCode" in chosen)
    return send(chosen.statusCode, plainHeaders(chosen.headers));
  const found = await edge.fetch(chosen.uri, request);
  if (found.status === 403 || found.status === 404) {
    const page = await askPlainly(edge, request);
    return send(404, keep(page), page.body);
  }
  if (found.status >= 400) return send(found.status, keep(found), found.body);
  const headers = edgeHeaders(keep(found));
  const added = edge.run({
    context: { eventType: "viewer-response" },
    request: chosen,
    response: { statusCode: found.status, headers },
  });
  return send(found.status, plainHeaders(added.headers), found.body);
}

/** The page for what is not there, without the conditions of the request. */
function askPlainly(edge: Edge, { method }: IncomingMessage) {
  return edge.fetch(edge.notFound, { headers: {}, method } as IncomingMessage);
}

function describeRequest({
  url = "/",
  method = "GET",
  headers,
}: IncomingMessage): EdgeRequest {
  const [uri = "/", query = ""] = url.split("?");
  const values = query === "" ? [] : query.split("&");
  return {
    method,
    uri,
    querystring: Object.fromEntries(
      values.map((one) => {
        const [name = "", value = ""] = one.split("=");
        return [name, { value }];
      }),
    ),
    headers: edgeHeaders(headers),
  };
}

function keep({ headers }: Answer): OutgoingHttpHeaders {
  return Object.fromEntries(
    kept.flatMap((name) =>
      headers[name] === undefined ? [] : [[name, headers[name]]],
    ),
  );
}

function edgeHeaders(headers: OutgoingHttpHeaders): EdgeHeaders {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, { value: String(value) }]],
    ),
  );
}

function plainHeaders(headers: EdgeHeaders): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, { value }]) => [name, value]),
  );
}
