import { isText, mediaTypes } from "../../lib/serving/media-types";
import { codings } from "../../lib/serving/codings";
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

/** For Apache: a host of its own, and a file for those who may only put files into a folder. */
export function writeApacheRecipe(options: RecipeOptions): Recipe {
  const { basePath } = options;
  const about = madeBy.map((line) => `# ${line}`);
  return {
    "apache/briefing-map.conf": [
      ...about,
      "# Goes to /etc/apache2/sites-available/. Debian: a2enmod headers rewrite deflate brotli",
      "",
      "Listen 8080",
      ...block("VirtualHost *:8080", [
        ...(basePath === ""
          ? ["# The folder that was published to."]
          : [
              `# The folder that has the published one in it, as ${basePath.slice(1)}/.`,
            ]),
        "DocumentRoot /srv/maps",
        ...block("Directory /srv/maps", [
          "Require all granted",
          "Options FollowSymLinks",
          "AllowOverride None",
        ]),
        "",
        ...writeAllowed(),
        "",
        ...writeCoded(basePath),
        "",
        ...writeCommon(options),
      ]),
      "",
    ].join("\n"),
    "apache/htaccess": [
      ...about,
      "# Goes into the folder that was published to, as .htaccess; npm run publish leaves it there.",
      "# The host allows it with AllowOverride FileInfo Indexes Options.",
      "",
      ...writeAllowed(),
      "",
      ...writeCommon(options),
      "",
    ].join("\n"),
  };
}

function block(head: string, lines: readonly string[]): string[] {
  const [name] = head.split(" ");
  return [`<${head}>`, ...indent(lines, step), `</${name}>`];
}

/** What may be asked: files may be read, and a folder without a page is nothing. */
function writeAllowed(): string[] {
  return [
    "RewriteEngine On",
    'RewriteCond %{REQUEST_METHOD} "!^(GET|HEAD)$"',
    "RewriteRule ^ - [R=405,L]",
    'Header always set Allow "GET, HEAD" "expr=%{REQUEST_STATUS} == 405"',
    "RewriteCond %{DOCUMENT_ROOT}%{REQUEST_URI} -d",
    "RewriteCond %{DOCUMENT_ROOT}%{REQUEST_URI}index.html !-f",
    "RewriteRule /$ - [R=404,L]",
  ];
}

/** What stands compressed beside a text is sent instead of it. */
function writeCoded(basePath: string): string[] {
  const choices = Object.entries(codings).flatMap(([coding, ending]) =>
    [
      [`^(${basePath}/.*[^/])$`, ending],
      [`^(${basePath}/(?:.*/)?)$`, `index.html${ending}`],
    ].flatMap(([pattern, rest]) => [
      `RewriteCond %{HTTP:Accept-Encoding} "\\b${coding}\\b(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$))"`,
      `RewriteCond %{DOCUMENT_ROOT}$1${rest} -f`,
      `RewriteRule ${pattern} %{DOCUMENT_ROOT}$1${rest} [L,E=no-gzip:1,E=no-brotli:1,E=briefing_map_coded:1]`,
    ]),
  );
  return [
    "# Beside each text stands a compressed one (npm run publish -- --compress).",
    ...choices,
    "# Debian takes .br for Breton.",
    "RemoveLanguage .br",
    ...Object.entries(codings).flatMap(([coding, ending]) => [
      `RemoveType ${ending}`,
      `AddEncoding ${coding} ${ending}`,
    ]),
    "Header merge Vary Accept-Encoding env=briefing_map_coded",
  ];
}

function writeCommon({ basePath, framing }: RecipeOptions): string[] {
  const texts = Object.keys(mediaTypes).filter((ending) =>
    isText(`.${ending}`),
  );
  return [
    "DirectoryIndex index.html",
    "Options -Indexes",
    `ErrorDocument 403 ${basePath}/404.html`,
    `ErrorDocument 404 ${basePath}/404.html`,
    "",
    ...Object.entries(mediaTypes).map(
      ([ending, type]) => `AddType "${type}" .${ending}`,
    ),
    "",
    "# Lists of what was published, and whatever else begins with a dot.",
    'RedirectMatch 404 "/\\.(?!well-known/)"',
    "",
    "# What has no compressed one beside it.",
    "AddOutputFilterByType BROTLI_COMPRESS;DEFLATE " + textTypes.join(" "),
    "# Then Apache adds the coding to the tag, and would not know it again.",
    `RequestHeader edit* If-None-Match "-(gzip|br)\\"" "\\""`,
    `<FilesMatch "\\.(${texts.join("|")})$">`,
    `${step}Header merge Vary Accept-Encoding`,
    "</FilesMatch>",
    "",
    ...Object.entries(commonHeaders).map(
      ([header, value]) => `Header always set ${header} "${value}"`,
    ),
    ...headerRules(framing).flatMap((rule) => writeRule(rule, basePath)),
  ];
}

/** The case that is to win stands last. */
function writeRule(
  { header, cases, otherwise }: HeaderRule,
  basePath: string,
): string[] {
  return [
    ...(otherwise === "" ? [] : [`Header always set ${header} "${otherwise}"`]),
    ...[...cases].reverse().map(({ pattern, value }) => {
      const onHost = patternOnHost(pattern, basePath);
      const isCache = header === "Cache-Control";
      const status = isCache
        ? " && %{REQUEST_STATUS} in {'200','206','304'}"
        : "";
      const condition = `"expr=%{REQUEST_URI} =~ m#${onHost}#${status}"`;
      return value === ""
        ? `Header always unset ${header} ${condition}`
        : `Header always set ${header} "${value}" ${condition}`;
    }),
  ];
}
