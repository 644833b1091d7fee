/** Who may frame what, as sources of `frame-ancestors`; an empty string for anyone, by any program. */
export type Framing = { pages: string; embeds: string };

/** A header whose value depends on the path inside the site: the first case that fits, else `otherwise`. */
export type HeaderRule = {
  header: string;
  cases: readonly { pattern: string; value: string }[];
  /** An empty value is no header. */
  otherwise: string;
};

/**
 * The tree of a version, which may lead the path of any file. Patterns are regular expressions as PCRE,
 * RE2 and JavaScript all read them.
 */
const tree = "(/v/[^/]+)?";

/** Features that no page of ours asks for, as far as browsers know their names. */
const features = [
  "accelerometer",
  "camera",
  "display-capture",
  "geolocation",
  "gyroscope",
  "hid",
  "magnetometer",
  "microphone",
  "midi",
  "payment",
  "serial",
  "usb",
];

/** What every answer carries, errors and redirects too. */
export const commonHeaders: Readonly<Record<string, string>> = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "Permissions-Policy": features.map((name) => `${name}=()`).join(", "),
  "Cross-Origin-Opener-Policy": "same-origin",
};

/** A picture that is opened by itself has no element for a policy; it runs nothing and loads nothing. */
const picturePolicy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:";

/** Kept and asked for again each time, which takes an answer without content where nothing has changed. */
const revalidated = "no-cache";

/** For names that change with their content. */
const immutable = "public, max-age=31536000, immutable";

/**
 * The headers that depend on the path. The policy of a page stands in the page, also in the trees of
 * versions; what is added here is what only a header can say.
 */
export function headerRules({ pages, embeds }: Framing): HeaderRule[] {
  const ancestors = (sources: string) =>
    sources === "" ? "" : `frame-ancestors ${sources}`;
  return [
    {
      header: "Cache-Control",
      cases: [{ pattern: `^${tree}/_next/static/`, value: immutable }],
      otherwise: revalidated,
    },
    {
      header: "Access-Control-Allow-Origin",
      cases: [
        {
          pattern: `^${tree}/((cite|data|feed|figure|oembed)/|embed\\.js$)`,
          value: "*",
        },
        // A font is asked for by scripts' rules, from an embed in a sandbox too.
        { pattern: "\\.woff2$", value: "*" },
      ],
      otherwise: "",
    },
    {
      header: "Content-Security-Policy",
      cases: [
        { pattern: `^${tree}/embed/`, value: ancestors(embeds) },
        { pattern: "(/|\\.html)$", value: ancestors(pages) },
        { pattern: "^/(figure/.*|icon)\\.svg$", value: picturePolicy },
      ],
      otherwise: "",
    },
  ];
}

/** Anyone may frame pages and embeds, as long as the publisher does not choose otherwise. */
export const openFraming: Framing = { pages: "", embeds: "" };

/** Statuses whose answers are the file at the path, whole, in part or unchanged. */
const isOfFile = (status: number) => [200, 206, 304].includes(status);

/** The headers of an answer for a path inside the site, which begins with a slash. */
export function headersOf(
  inside: string,
  status: number,
  framing: Framing = openFraming,
): Record<string, string> {
  const chosen = headerRules(framing).map(({ header, cases, otherwise }) => {
    const fitting = cases.find(({ pattern }) =>
      new RegExp(pattern).test(inside),
    );
    const value = fitting?.value ?? otherwise;
    // What is not there may come later: an error is never kept.
    const isError = header === "Cache-Control" && !isOfFile(status);
    return [header, isError ? otherwise : value] as const;
  });
  return {
    ...commonHeaders,
    ...Object.fromEntries(chosen.filter(([, value]) => value !== "")),
  };
}
