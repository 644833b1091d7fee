import { isText, mediaTypes } from "../../lib/serving/media-types";
import {
  commonHeaders,
  headerRules,
  type HeaderRule,
} from "../../lib/serving/response-headers";
import {
  indent,
  madeBy,
  patternOnHost,
  textTypes,
  type Recipe,
  type RecipeOptions,
} from "./recipe-parts";

const step = "\t";

/** For Caddy. */
export function writeCaddyRecipe({ basePath, framing }: RecipeOptions): Recipe {
  const rules = headerRules(framing);
  const lines = [
    ...madeBy.map((line) => `# ${line}`),
    "",
    "(briefing_map_common) {",
    ...block("header", [
      ...Object.entries(commonHeaders).map(
        ([header, value]) => `${header} "${value}"`,
      ),
      "-Server",
    ]).map((line) => step + line),
    "}",
    "",
    "# With the name of the host (maps.example.org) instead of the port, Caddy gets a certificate by itself.",
    ...block(":8080", [
      ...(basePath === ""
        ? ["# The folder that was published to."]
        : [
            `# The folder that has the published one in it, as ${basePath.slice(1)}/.`,
          ]),
      "root * /srv/maps",
      "import briefing_map_common",
      "",
      "@writing not method GET HEAD",
      "error @writing 405",
      "# Lists of what was published, and whatever else begins with a dot.",
      "@hidden path_regexp /\\.",
      "error @hidden 404",
      "",
      "# Not where the path has an empty part: that would lead to another host.",
      "@folder {",
      `${step}file {path}/`,
      `${step}not path */`,
      `${step}expression {query} != "" && !{path}.contains("//")`,
      "}",
      "redir @folder {path}/?{query} permanent",
      "",
      ...writeTypes(),
      "",
      "# In this order: of headers of one name the last that is set is sent.",
      ...block(
        "route",
        rules.flatMap((rule) => writeRule(rule, basePath)),
      ),
      "",
      "# Beside each text stands a compressed one (npm run publish -- --compress); trees of before",
      "# have none, and are compressed as they are sent.",
      ...block(
        "encode gzip",
        block(
          "match",
          textTypes.map((type) => `header Content-Type ${type}*`),
        ),
      ),
      "# Caches on the way keep the coded and the plain apart, also where the plain came first.",
      ...block("header @text", ["Vary Accept-Encoding", "defer"]),
      ...block("file_server", ["precompressed br gzip", "index index.html"]),
      "",
      ...block("handle_errors", [
        "import briefing_map_common",
        'header Cache-Control "no-cache"',
        ...(framing.pages === ""
          ? []
          : [
              `header Content-Security-Policy "frame-ancestors ${framing.pages}"`,
            ]),
        "@refused expression {err.status_code} == 405",
        'header @refused Allow "GET, HEAD"',
        "@missing expression {err.status_code} == 404",
        `rewrite @missing ${basePath}/404.html`,
        `header @missing Content-Type "${mediaTypes.html}"`,
        ...block("file_server @missing", ["precompressed br gzip"]),
      ]),
    ]),
    "",
  ];
  return { "caddy/Caddyfile": lines.join("\n") };
}

function block(head: string, lines: readonly string[]): string[] {
  return [`${head} {`, ...indent(lines, step), "}"];
}

/** A folder is sent as its page. */
function writeTypes(): string[] {
  const pathsOf = (ending: string) =>
    `*.${ending}${ending === "html" ? " */" : ""}`;
  const texts = Object.keys(mediaTypes).filter((ending) =>
    isText(`.${ending}`),
  );
  return [
    ...Object.entries(mediaTypes).flatMap(([ending, type]) => [
      `@${ending} path ${pathsOf(ending)}`,
      `header @${ending} Content-Type "${type}"`,
    ]),
    `@text path ${texts.map(pathsOf).join(" ")}`,
  ];
}

/** The case that is to win stands last. */
function writeRule({ header, cases, otherwise }: HeaderRule, basePath: string) {
  const name = header.toLowerCase();
  return [
    ...(otherwise === "" ? [] : [`header ${header} "${otherwise}"`]),
    ...[...cases]
      .reverse()
      .flatMap(({ pattern, value }, index) => [
        `@${name}-${index} path_regexp ${patternOnHost(pattern, basePath)}`,
        value === ""
          ? `header @${name}-${index} -${header}`
          : `header @${name}-${index} ${header} "${value}"`,
      ]),
  ];
}
