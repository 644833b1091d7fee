import {
  commonHeaders,
  headerRules,
  type HeaderRule,
} from "../../lib/serving/response-headers";
import { isText, mediaTypes } from "../../lib/serving/media-types";
import { codings } from "../../lib/serving/codings";
import {
  madeBy,
  patternOnHost,
  type Recipe,
  type RecipeOptions,
} from "./recipe-parts";

/**
 * For a store that knows objects only (npm run upload gives them their metadata), behind an edge that
 * knows addresses: a function and a policy for CloudFront, and the same as words for others.
 */
export function writeObjectStoreRecipe(options: RecipeOptions): Recipe {
  return {
    "object-store/edge-function.js": writeFunction(options),
    "object-store/response-headers-policy.json": writePolicy(),
    "object-store/edge-rules.txt": writeRules(options),
  };
}

/** What an upload has given to each object already. */
const isOfEdge = ({ header }: HeaderRule) => header !== "Cache-Control";

function writeFunction({ basePath, framing }: RecipeOptions): string {
  const rules = headerRules(framing)
    .filter(isOfEdge)
    .map(({ header, cases }) => ({
      header: header.toLowerCase(),
      cases: cases.map(({ pattern, value }) => ({
        pattern: patternOnHost(pattern, basePath),
        value,
      })),
    }));
  const texts = Object.keys(mediaTypes).filter((ending) =>
    isText(`.${ending}`),
  );
  return `${madeBy.map((line) => `// ${line}`).join("\n")}
// A CloudFront function (cloudfront-js-2.0), for viewer request and viewer response both.

const texts = /\\.(${texts.join("|")})$/;

// The first case that fits; an empty value is no header.
const rules = ${JSON.stringify(rules, null, 2)};

function handler(event) {
  return event.context.eventType === "viewer-request"
    ? findObject(event.request)
    : addHeaders(event.request.uri, event.response);
}

// A store has no folders, and no choice between a file and its compressed copies.
function findObject(request) {
  const uri = request.uri;
  // Nothing has this name: the answer is the site's own page for what is not there.
  if (/\\/[./]/.test(uri)) request.uri = "${basePath}/not-there";
  else if (uri.endsWith("/")) request.uri = uri + "index.html";
  else if (!/\\.[^/]*$/.test(uri)) return leadToFolder(request);
  if (texts.test(request.uri)) request.uri += chooseCopy(request);
  return request;
}

function leadToFolder(request) {
  const query = Object.keys(request.querystring)
    .map((name) => {
      const value = request.querystring[name].value;
      return value === "" ? name : name + "=" + value;
    })
    .join("&");
  const location = request.uri + "/" + (query === "" ? "" : "?" + query);
  return {
    statusCode: 301,
    statusDescription: "Moved Permanently",
    headers: { location: { value: location } },
  };
}

function chooseCopy(request) {
  const header = request.headers["accept-encoding"];
  const accepted = (header ? header.value : "")
    .split(",")
    .filter((one) => !/;\\s*q=0(\\.0*)?\\s*$/.test(one))
    .map((one) => one.split(";")[0].trim());
${Object.entries(codings)
  .map(
    ([coding, ending]) =>
      `  if (accepted.includes("${coding}")) return "${ending}";`,
  )
  .join("\n")}
  return "";
}

function addHeaders(uri, response) {
  const plain = uri.replace(/\\.(br|gz)$/, "");
  if (texts.test(plain) || plain.endsWith("/"))
    response.headers["vary"] = { value: "Accept-Encoding" };
  rules.forEach((rule) => {
    const fitting = rule.cases.find((one) => new RegExp(one.pattern).test(plain));
    if (fitting && fitting.value !== "")
      response.headers[rule.header] = { value: fitting.value };
  });
  return response;
}
`;
}

/** As CloudFront reads it: aws cloudfront create-response-headers-policy. It is added to errors too. */
function writePolicy(): string {
  const {
    "X-Content-Type-Options": _,
    "Referrer-Policy": referrer,
    ...custom
  } = commonHeaders;
  const items = Object.entries(custom).map(([Header, Value]) => ({
    Header,
    Value,
    Override: true,
  }));
  const policy = {
    Name: "briefing-map",
    Comment: "What a page cannot say of itself",
    SecurityHeadersConfig: {
      ContentTypeOptions: { Override: true },
      ReferrerPolicy: { ReferrerPolicy: referrer, Override: true },
    },
    CustomHeadersConfig: { Quantity: items.length, Items: items },
  };
  return `${JSON.stringify(policy, null, 2)}\n`;
}

function writeRules({ basePath, framing }: RecipeOptions): string {
  const lines = (rule: HeaderRule) =>
    rule.cases
      .filter(({ value }) => value !== "")
      .map(
        ({ pattern, value }) =>
          `  path matches ${patternOnHost(pattern, basePath)}\n    ${rule.header}: ${value}`,
      );
  return [
    ...madeBy,
    "",
    "What the edge does, for those that are told it in words. The objects have their type, coding and",
    "caching from npm run upload; the edge passes them on.",
    "",
    "1. An address that ends in / is its index.html; one whose last part has no dot leads there (301).",
    "2. Of a text, whoever accepts br gets the object with .br at its end, or else, whoever accepts gzip,",
    "   the one with .gz; Vary: Accept-Encoding. An edge that can't choose compresses texts itself.",
    `3. What is not there, or begins with a dot, is ${basePath}/404.html with status 404.`,
    "4. Every answer has:",
    ...Object.entries(commonHeaders).map(
      ([header, value]) => `  ${header}: ${value}`,
    ),
    "5. By the path, the first that fits for each header:",
    ...headerRules(framing).filter(isOfEdge).flatMap(lines),
    "6. HTTP is led to HTTPS; only GET and HEAD are allowed.",
    "",
  ].join("\n");
}
