// Written by npm run make:recipes, from the types and headers in lib/serving/.
// docs/deployment.md says how it is used; npm run check:servers tries it.
// A CloudFront function (cloudfront-js-2.0), for viewer request and viewer response both.

const texts = /\.(atom|bib|css|csv|geojson|html|js|json|jsonld|ris|sha256|svg|txt|xml)$/;

// The first case that fits; an empty value is no header.
const rules = [
  {
    "header": "access-control-allow-origin",
    "cases": [
      {
        "pattern": "^(/v/[^/]+)?/((cite|data|feed|figure|oembed)/|embed\\.js$)",
        "value": "*"
      },
      {
        "pattern": "\\.woff2$",
        "value": "*"
      }
    ]
  },
  {
    "header": "content-security-policy",
    "cases": [
      {
        "pattern": "^(/v/[^/]+)?/embed/",
        "value": ""
      },
      {
        "pattern": "(/|\\.html)$",
        "value": ""
      },
      {
        "pattern": "^/(figure/.*|icon)\\.svg$",
        "value": "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:"
      }
    ]
  }
];

function handler(event) {
  return event.context.eventType === "viewer-request"
    ? findObject(event.request)
    : addHeaders(event.request.uri, event.response);
}

// A store has no folders, and no choice between a file and its compressed copies.
function findObject(request) {
  const uri = request.uri;
  // Nothing has this name: the answer is the site's own page for what is not there.
  if (/\/[./]/.test(uri)) request.uri = "/not-there";
  else if (uri.endsWith("/")) request.uri = uri + "index.html";
  else if (!/\.[^/]*$/.test(uri)) return leadToFolder(request);
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
    .filter((one) => !/;\s*q=0(\.0*)?\s*$/.test(one))
    .map((one) => one.split(";")[0].trim());
  if (accepted.includes("br")) return ".br";
  if (accepted.includes("gzip")) return ".gz";
  return "";
}

function addHeaders(uri, response) {
  const plain = uri.replace(/\.(br|gz)$/, "");
  if (texts.test(plain) || plain.endsWith("/"))
    response.headers["vary"] = { value: "Accept-Encoding" };
  rules.forEach((rule) => {
    const fitting = rule.cases.find((one) => new RegExp(one.pattern).test(plain));
    if (fitting && fitting.value !== "")
      response.headers[rule.header] = { value: fitting.value };
  });
  return response;
}
