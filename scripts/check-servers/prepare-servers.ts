import { installByApt } from "../setup/apt.mjs";
import { installTool } from "../setup/install-tool.mjs";
import { findProgram } from "./server-process";

/** Programs, and the packages of Debian that have them. */
const debian = {
  nginx: ["nginx", "libnginx-mod-http-brotli-static"],
  caddy: ["caddy"],
  apache2: ["apache2-bin"],
};

/**
 * Fetches what is missing: packages of npm into folders of their own, and servers only where all are to be
 * tried, since that changes the machine.
 */
export async function prepareServers(): Promise<void> {
  await installTool("scripts/upload", "@aws-sdk/client-s3/package.json");
  await installTool("scripts/check-servers", "@20minutes/s3rver/package.json");
  const isMeant = process.env.CI || process.env.BRIEFING_MAP_SERVERS === "all";
  const missing = Object.entries(debian)
    .filter(([program]) => findProgram(program) === undefined)
    .flatMap(([, packages]) => packages);
  if (isMeant && missing.length > 0) await installByApt(missing);
}
