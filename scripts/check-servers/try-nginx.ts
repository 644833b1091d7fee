import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { writeContainerRecipe } from "../recipes/container-recipe";
import { writeNginxRecipe } from "../recipes/nginx-recipe";
import type { Recipe, RecipeOptions } from "../recipes/recipe-parts";
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

/** Where Debian keeps the module; the recipe of the container names the same file. */
const brotli = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so";

/**
 * nginx with all that the container has: its own nginx.conf, which includes the recipe. Changed are the
 * port, the folder, and where it may write.
 */
export async function findNginx(): Promise<Server> {
  const name = "nginx, as in the container";
  const program = findProgram("nginx");
  if (program === undefined) return { name, missing: "Debian: nginx" };
  const { output } = await run(program, ["-v"], { isQuiet: true });
  const [, version = "?"] = /nginx\/(\S+)/.exec(output) ?? [];
  const hasBrotli = existsSync(brotli);
  return {
    name,
    version: `${version}${hasBrotli ? " with brotli" : ", gzip alone"}`,
    cannot: hasBrotli ? [] : ["brotli"],
    start: (site, options) => startNginx(program, site, options),
  };
}

/** Starts the recipe; `beside` is what else is served, by the same nginx (a server block). */
export async function startNginx(
  program: string,
  site: SiteUnderTest,
  options: RecipeOptions,
  beside = "",
): Promise<Running> {
  const port = await findFreePort();
  const folder = path.join(site.scratch, `nginx-${port}`);
  mkdirSync(folder);
  const recipe: Recipe = {
    ...writeContainerRecipe(),
    ...writeNginxRecipe(options),
  };
  const write = (name: string, changes: [string, string][]) =>
    writeFileSync(
      path.join(folder, path.basename(name)),
      adapt(recipe[name] ?? "", changes),
    );
  write("nginx/briefing-map.conf", [
    ["listen 8080;", `listen 127.0.0.1:${port};`],
    ["/srv/maps", rootFor(site, options.basePath)],
  ]);
  const withoutBrotli: [string, string][] = existsSync(brotli)
    ? []
    : [[`load_module ${brotli};\n`, ""]];
  write("container/nginx.conf", [["/tmp/", `${folder}/`], ...withoutBrotli]);
  if (existsSync(brotli)) write("nginx/briefing-map-brotli.conf", []);
  if (beside !== "") {
    const file = path.join(folder, "briefing-map.conf");
    writeFileSync(file, `${readFileSync(file, "utf8")}\n${beside}\n`);
  }
  return startServer(program, ["-c", path.join(folder, "nginx.conf")], port);
}
