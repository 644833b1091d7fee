// @ts-check
import { existsSync } from "node:fs";
import { installByApt } from "../setup/apt.mjs";

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
  "mariadb-server-core",
  "mariadb-client-core",
];

/** Installs WordPress, PHP and a database where that may be done; tells why not, or null. */
export async function requirePrograms() {
  const isThere = () => needed.every((file) => existsSync(file));
  if (isThere()) return null;
  await installByApt(packages, "for the trial in WordPress");
  return isThere()
    ? null
    : `WordPress is not here (Debian: ${packages.join(" ")})`;
}
