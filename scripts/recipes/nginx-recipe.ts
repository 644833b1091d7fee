import { mediaTypes } from "../../lib/serving/media-types";
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

const step = "    ";

/** For nginx, and for a container that holds it. */
export function writeNginxRecipe(options: RecipeOptions): Recipe {
  return {
    "nginx/briefing-map.conf": writeSite(options),
    "nginx/briefing-map-brotli.conf": [
      ...madeBy.map((line) => `# ${line}`),
      "# Only where nginx has the module (Debian: libnginx-mod-http-brotli-static).",
      "brotli_static on;",
      "",
    ].join("\n"),
  };
}

function writeSite(options: RecipeOptions): string {
  const { basePath, framing } = options;
  const rules = headerRules(framing);
  return [
    ...madeBy.map((line) => `# ${line}`),
    "# Goes to /etc/nginx/conf.d/, where it is read inside http { }.",
    "",
    ...rules.flatMap((rule) => [...writeMap(rule, basePath), ""]),
    "server {",
    ...indent(
      [
        "listen 8080;",
        "server_name _;",
        ...(basePath === ""
          ? ["# The folder that was published to."]
          : [
              `# The folder that has the published one in it, as ${basePath.slice(1)}/.`,
            ]),
        "root /srv/maps;",
        "server_tokens off;",
        "",
        `location ${basePath}/ {`,
        ...indent(writeLocation(options, rules), step),
        "}",
      ],
      step,
    ),
    "}",
    "",
  ].join("\n");
}

const nameOf = ({ header }: HeaderRule) =>
  `$briefing_map_${header.toLowerCase().replaceAll("-", "_")}`;

/** The value of a header by the path; that of a cached file by its status too. */
function writeMap(rule: HeaderRule, basePath: string): string[] {
  const isCache = rule.header === "Cache-Control";
  const lines = rule.cases.map(({ pattern, value }) => {
    const onHost = patternOnHost(pattern, basePath);
    const regex = isCache ? onHost.replace("^", "^(200|206|304) ") : onHost;
    return `"~${regex}" "${value}";`;
  });
  return [
    `map ${isCache ? `"$status $uri"` : "$uri"} ${nameOf(rule)} {`,
    ...indent([`default "${rule.otherwise}";`, ...lines], step),
    "}",
  ];
}

function writeLocation(
  { basePath }: RecipeOptions,
  rules: readonly HeaderRule[],
): string[] {
  const types = Object.entries(mediaTypes).map(
    ([ending, type]) => `${type.split("; ")[0]} ${ending};`,
  );
  // text/html is among them in any case.
  const compressed = textTypes.filter((type) => type !== "text/html").join(" ");
  return [
    "index index.html;",
    `error_page 404 ${basePath}/404.html;`,
    "# A folder without a page: nothing, and no list.",
    `error_page 403 =404 ${basePath}/404.html;`,
    "absolute_redirect off;",
    "",
    "types {",
    ...indent(types, step),
    "}",
    "default_type application/octet-stream;",
    "charset utf-8;",
    `charset_types ${compressed};`,
    "",
    "# Beside each text stands a compressed one (npm run publish -- --compress); trees of before",
    "# have none, and are compressed as they are sent.",
    "gzip_static on;",
    "gzip on;",
    "gzip_vary on;",
    "gzip_proxied any;",
    `gzip_types ${compressed};`,
    "include briefing-map-brotli*.conf;",
    "",
    "# Files that are asked for often are kept open; what is published comes after seconds. Each takes",
    "# one of the 1,024 that a worker may have open, with its connections, where nobody has raised it.",
    "open_file_cache max=200;",
    "open_file_cache_valid 5s;",
    "",
    ...Object.entries(commonHeaders).map(
      ([header, value]) => `add_header ${header} "${value}" always;`,
    ),
    "# One that is empty is not sent.",
    ...rules.map((rule) => `add_header ${rule.header} ${nameOf(rule)} always;`),
    "",
    "# Lists of what was published, and whatever else begins with a dot.",
    "location ~ /\\. {",
    `${step}return 404;`,
    "}",
  ];
}
