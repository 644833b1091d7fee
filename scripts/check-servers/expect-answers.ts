import { readFileSync } from "node:fs";
import path from "node:path";
import { differs, gather, type Expectation, type Trial } from "./expectations";

const notThere = (trial: Trial, inside: string) =>
  trial.ask(inside).then(({ status, headers, body }) => {
    const page = readFileSync(path.join(trial.site.folder, "404.html"));
    return [
      ...differs(inside, "the status", status, 404),
      ...differs(inside, "the site’s own page", body.equals(page), true),
      ...differs(
        inside,
        "the type",
        headers["content-type"],
        "text/html; charset=utf-8",
      ),
    ];
  });

/** A PDF: what readers ask for in parts. */
const pdfOf = ({ site }: Trial) =>
  `/${site.files.find((file) => file.endsWith(".pdf")) ?? ""}`;

export const answerExpectations: Expectation[] = [
  {
    what: "What is not there: the site’s own page, with status 404",
    findFaults: (trial) =>
      gather(
        ["/nowhere/", "/en/nowhere.html", "/nowhere.png", "/v/9.9.9/en/"],
        (inside) => notThere(trial, inside),
      ),
  },
  {
    what: "No lists of files",
    findFaults: (trial) =>
      gather(["/data/", "/_next/static/", "/v/"], (inside) =>
        notThere(trial, inside),
      ),
  },
  {
    what: "Nothing that begins with a dot",
    findFaults: (trial) =>
      gather(
        ["/.briefing-map/files.sha256", "/.briefing-map/", "/.htaccess"],
        (inside) => notThere(trial, inside),
      ),
  },
  {
    what: "Nothing outside the folder, and no way to another host",
    findFaults: ({ ask }) =>
      gather(
        [
          "/../based/x",
          "/%2e%2e/records",
          "/..%2frecords",
          "//en",
          "//en?x=1",
          "/en/..%2f..%2frecords",
          "/\\en",
        ],
        async (inside) => {
          const { status, headers } = await ask(inside);
          const away = /^(\/\/|\\|https?:\/\/(?!127\.0\.0\.1))/.test(
            headers.location ?? "",
          );
          return [
            ...differs(inside, "leads away", away, false),
            ...differs(inside, "an error of the server", status >= 500, false),
          ];
        },
      ),
  },
  {
    what: "/ is the choice of a language",
    findFaults: async ({ ask, site }) => {
      const { status, body } = await ask("/");
      const languages = site.files.flatMap(
        (file) => /^([^/]+)\/index\.html$/.exec(file)?.[1] ?? [],
      );
      const isPage = (name: string) => !["404", "_not-found"].includes(name);
      return [
        ...differs("/", "the status", status, 200),
        ...languages
          .filter(isPage)
          .flatMap((language) =>
            differs(
              "/",
              `a link to /${language}/`,
              new RegExp(`href="?/${language}/`).test(String(body)),
              true,
            ),
          ),
      ];
    },
  },
  {
    what: "A folder without its slash leads to it, with what was asked",
    findFaults: ({ ask, basePath }) =>
      gather(["/en", "/en?lens=involvement"], async (inside) => {
        const { status, headers } = await ask(inside);
        const { pathname, search } = new URL(
          headers.location ?? "",
          "http://localhost",
        );
        const [folder, query] = inside.split("?");
        return [
          ...differs(inside, "a redirect", [301, 308].includes(status), true),
          ...differs(
            inside,
            "where it leads",
            pathname + search,
            `${basePath}${folder}/${query ? `?${query}` : ""}`,
          ),
        ];
      }),
  },
  {
    what: "What a browser has is not sent again",
    findFaults: ({ ask }) =>
      gather(["/en/", "/embed.js"], async (inside) => {
        const headers = { "accept-encoding": "gzip, deflate, br" };
        const first = await ask(inside, { headers });
        const { etag, "last-modified": modified } = first.headers;
        const again = async (name: string, value = "none") =>
          (await ask(inside, { headers: { ...headers, [name]: value } }))
            .status;
        return [
          ...differs(inside, "by tag", await again("if-none-match", etag), 304),
          ...differs(
            inside,
            "by date",
            await again("if-modified-since", modified),
            304,
          ),
          ...differs(
            inside,
            "by another tag",
            await again("if-none-match", '"x"'),
            200,
          ),
        ];
      }),
  },
  {
    what: "Parts of a file, as readers of PDF ask for them",
    findFaults: async (trial) => {
      const inside = pdfOf(trial);
      const whole = readFileSync(path.join(trial.site.folder, inside));
      const ask = (range: string) => trial.ask(inside, { headers: { range } });
      const part = await ask("bytes=10-19");
      const beyond = await ask(`bytes=${whole.length}-`);
      const isSame = part.body.equals(whole.subarray(10, 20));
      return [
        ...differs(inside, "the status of a part", part.status, 206),
        ...differs(inside, "the part", isSame, true),
        ...differs(inside, "the status of one beyond", beyond.status, 416),
      ];
    },
  },
  {
    what: "HEAD has the headers, nothing can be written",
    findFaults: (trial) =>
      gather(["/en/", pdfOf(trial)], async (inside) => {
        const head = await trial.ask(inside, { method: "HEAD" });
        const get = await trial.ask(inside);
        const post = await trial.ask(inside, { method: "POST" });
        const type = "content-type";
        return [
          ...differs(inside, "HEAD", [head.status, head.body.length], [200, 0]),
          ...differs(inside, type, head.headers[type], get.headers[type]),
          ...differs(inside, "the status of POST", post.status, 405),
        ];
      }),
  },
];
