// @ts-check
import { existsSync } from "node:fs";
import { installByApt } from "./apt.mjs";

/** What has to be there, as Debian has it. */
const needed = [
  "/usr/share/wordpress/wp-load.php",
  "/usr/bin/php",
  "/usr/sbin/mariadbd",
];

const packages = [
  "wordpress",
  "wordpress-theme-twentytwentythree",
  "php-cli",
  "php-mysql",
  "php-xml",
  "mariadb-server",
];

/**
 * Installs WordPress, PHP and a database where CI or BRIEFING_MAP_SERVERS=all asks for it, since that changes
 * the machine; tells what is missing, or null.
 */
export async function requirePrograms() {
  const isThere = () => needed.every((file) => existsSync(file));
  if (isThere()) return null;
  if (process.env.CI || process.env.BRIEFING_MAP_SERVERS === "all")
    await installByApt(packages);
  return isThere()
    ? null
    : `WordPress with its database is not here (Debian: apt-get install --no-install-recommends ${packages.join(" ")})`;
}
