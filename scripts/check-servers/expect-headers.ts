import { commonHeaders, headersOf } from "../../lib/serving/response-headers";
import {
  addressOf,
  differs,
  gather,
  type Expectation,
  type Trial,
} from "./expectations";

/** Paths of each kind that has headers of its own, on the site and in the tree of a version. */
function listPaths({ site }: Trial): string[] {
  const first = (pattern: RegExp) =>
    site.files.filter((file) => pattern.test(file)).slice(0, 1);
  const kinds = [
    /^_next\/static\/.*\.js$/,
    /^_next\/static\/.*\.ico$/,
    /^data\/.*\.csv$/,
    /^data\/versions\/.*\.json$/,
    /^oembed\/.*\.json$/,
    /^oembed\/.*\.xml$/,
    /^cite\/.*\.bib$/,
    /^feed\//,
    /^figure\/.*\.svg$/,
    /^figure\/.*\.pdf$/,
    /^report\/.*\.html$/,
    /^report\/.*\.docx$/,
    /^search\//,
    /^embed\/.*\.html$/,
    /^embed\/map\.js$/,
    /^embed\.js$/,
    /^icon\.svg$/,
    /^404\.html$/,
  ];
  const files = ["", "en/", ...kinds.flatMap(first)];
  return [
    ...files,
    ...files.map((file) => `${site.codedTree}/${file}`),
    ...files.map((file) => `${site.plainTree}/${file}`),
  ].map((file) => (file.endsWith("/") ? `/${file}` : addressOf(file)));
}

/** A header on every kind of path, by the one table of headers. */
const asInTable = (what: string, header: string): Expectation => ({
  what,
  findFaults: (trial) =>
    gather(listPaths(trial), async (inside) => {
      const { status, headers } = await trial.ask(inside);
      const wanted = headersOf(inside, 200, trial.framing)[header];
      return [
        ...differs(inside, "the status", status, 200),
        ...differs(inside, header, headers[header.toLowerCase()], wanted),
      ];
    }),
});

export const headerExpectations: Expectation[] = [
  asInTable(
    "Hashed names kept for a year, all else asked for again",
    "Cache-Control",
  ),
  {
    what: "An error is not kept, also under a hashed name",
    findFaults: ({ ask, site }) =>
      gather(["", `/${site.codedTree}`], async (tree) => {
        const { headers } = await ask(`${tree}/_next/static/gone.js`);
        const kept = /immutable|max-age=[1-9]/.test(
          String(headers["cache-control"]),
        );
        return differs(`${tree}/_next/static/gone.js`, "kept", kept, false);
      }),
  },
  asInTable(
    "Data, citations, figures, oEmbed and embed.js for scripts of other sites, pages not",
    "Access-Control-Allow-Origin",
  ),
  asInTable(
    "Who may frame pages and embeds is the publisher’s choice; trees keep their own policy",
    "Content-Security-Policy",
  ),
  {
    what: "nosniff, Referrer-Policy, Permissions-Policy and COOP on every answer",
    findFaults: (trial) =>
      gather([...listPaths(trial), "/nowhere/", "/.hidden"], async (inside) => {
        const { headers } = await trial.ask(inside);
        return Object.entries(commonHeaders).flatMap(([header, wanted]) =>
          differs(inside, header, headers[header.toLowerCase()], wanted),
        );
      }),
  },
];
