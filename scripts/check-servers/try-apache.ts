import {
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { writeApacheRecipe } from "../recipes/apache-recipe";
import type { RecipeOptions } from "../recipes/recipe-parts";
import { run } from "../setup/run.mjs";
import {
  adapt,
  findFreePort,
  findProgram,
  startServer,
  type Running,
} from "./server-process";
import type { Server } from "./tried-server";
import { rootFor, type SiteUnderTest } from "./site-under-test";

/** What Debian switches on, and what the recipe says to switch on. */
const modules =
  "mpm_event authz_core authz_host mime dir alias setenvif filter negotiation autoindex headers rewrite deflate brotli".split(
    " ",
  );

const moduleFolder = "/usr/lib/apache2/modules";

type Start = (
  site: SiteUnderTest,
  options: RecipeOptions,
  port: number,
) => { conf: string; undo?: () => void };

/** A host of its own, by the recipe for administrators. */
const asHost: Start = (site, options, port) => ({
  conf: adapt(writeApacheRecipe(options)["apache/briefing-map.conf"] ?? "", [
    ["Listen 8080", `Listen 127.0.0.1:${port}`],
    ["*:8080", `127.0.0.1:${port}`],
    ["/srv/maps", rootFor(site, options.basePath)],
  ]),
});

/** A folder of somebody else's host, with the recipe as .htaccess in it. */
const asFolder: Start = (site, options, port) => {
  const file = path.join(site.folder, ".htaccess");
  writeFileSync(file, writeApacheRecipe(options)["apache/htaccess"] ?? "");
  const root = rootFor(site, options.basePath);
  return {
    conf: `Listen 127.0.0.1:${port}
DocumentRoot ${root}
<Directory ${site.scratch}>
    Require all granted
    Options Indexes FollowSymLinks
    AllowOverride FileInfo Indexes Options
</Directory>`,
    undo: () => rmSync(file),
  };
};

export async function findApache(): Promise<Server[]> {
  const names = { host: "Apache", folder: "Apache, .htaccess alone" };
  const program = findProgram("apache2", "httpd");
  if (program === undefined || !existsSync(moduleFolder))
    return Object.values(names).map((name) => ({
      name,
      missing: "Debian: apache2-bin",
    }));
  const { output } = await run(program, ["-v"], { isQuiet: true });
  const [, version = "?"] = /Apache\/(\S+)/.exec(output) ?? [];
  const server = (name: string, prepare: Start): Server => ({
    name,
    version,
    start: (site, options) => startApache(program, prepare, site, options),
  });
  return [server(names.host, asHost), server(names.folder, asFolder)];
}

async function startApache(
  program: string,
  prepare: Start,
  site: SiteUnderTest,
  options: RecipeOptions,
): Promise<Running> {
  const port = await findFreePort();
  const folder = path.join(site.scratch, `apache-${port}`);
  mkdirSync(folder);
  const { conf, undo = () => undefined } = prepare(site, options, port);
  const file = path.join(folder, "apache.conf");
  writeFileSync(file, `${writeMain(folder)}\n${conf}\n`);
  const args = ["-f", file, "-D", "FOREGROUND"];
  const log = path.join(folder, "log");
  const running = await startServer(program, args, port).catch(
    (error: Error) => {
      const said = existsSync(log) ? readFileSync(log, "utf8") : "";
      throw new Error(`${error.message}\n${said}`);
    },
  );
  return {
    ...running,
    stop: async () => {
      await running.stop();
      undo();
    },
  };
}

/** What Debian's apache2.conf and mime.conf say, as far as it matters here. */
function writeMain(folder: string): string {
  return [
    `ServerRoot ${folder}`,
    `PidFile ${folder}/pid`,
    `ErrorLog ${folder}/log`,
    "ServerName localhost",
    ...modules.map(
      (name) => `LoadModule ${name}_module ${moduleFolder}/mod_${name}.so`,
    ),
    ...(process.getuid?.() === 0 ? ["User www-data", "Group www-data"] : []),
    "TypesConfig /etc/mime.types",
    "AddLanguage br .br",
    "AddType application/x-gzip .gz",
    "<Directory />",
    "    AllowOverride None",
    "    Require all denied",
    "</Directory>",
  ].join("\n");
}
