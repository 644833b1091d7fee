import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { writeCaddyRecipe } from "../recipes/caddy-recipe";
import { run } from "../setup/run.mjs";
import {
  adapt,
  findFreePort,
  findProgram,
  startServer,
} from "./server-process";
import type { Server } from "./tried-server";
import { rootFor } from "./site-under-test";

export async function findCaddy(): Promise<Server> {
  const name = "Caddy";
  const program = findProgram("caddy");
  if (program === undefined) return { name, missing: "Debian: caddy" };
  const { output } = await run(program, ["version"], { isQuiet: true });
  return {
    name,
    version: output.trim().split(" ")[0] ?? "?",
    start: async (site, options) => {
      const port = await findFreePort();
      const folder = path.join(site.scratch, `caddy-${port}`);
      mkdirSync(folder);
      const file = path.join(folder, "Caddyfile");
      const recipe = adapt(writeCaddyRecipe(options)["caddy/Caddyfile"] ?? "", [
        [":8080 {", `http://127.0.0.1:${port} {`],
        ["/srv/maps", rootFor(site, options.basePath)],
      ]);
      writeFileSync(file, `{\n\tadmin off\n\tauto_https off\n}\n${recipe}`);
      const args = ["run", "--config", file, "--adapter", "caddyfile"];
      // It keeps certificates and its last configuration where it takes its home to be.
      const env = { ...process.env, HOME: folder, XDG_DATA_HOME: folder };
      return startServer(program, args, port, env);
    },
  };
}
