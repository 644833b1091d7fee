// @ts-check
import { execFileSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { cpSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { userInfo } from "node:os";
import { join } from "node:path";
import { start } from "./started.mjs";

/**
 * Who writes: the name and the password with which WordPress lets programs in.
 * @typedef {{ name: string, password: string }} Writer
 * @typedef {{ writers: readonly Writer[], versions: readonly string[] }} Installed
 * @typedef {Installed & { address: string }} Blog
 */

/**
 * Sets WordPress up in a folder, with a database of its own, and serves it on the loopback address.
 * @param {string} folder
 * @param {number} port
 * @returns {Promise<Blog>}
 */
export async function startBlog(folder, port) {
  const socket = join(folder, "db.sock");
  await startDatabase(join(folder, "db"), socket);
  const files = join(folder, "wordpress");
  cpSync("/usr/share/wordpress", files, {
    recursive: true,
    dereference: true,
    filter: (path) => !path.endsWith("/wp-config.php"),
  });
  const address = `http://127.0.0.1:${port}`;
  writeFileSync(join(files, "wp-config.php"), writeConfig(socket, address));
  // A browser asks for one, and PHP's server has none to give.
  writeFileSync(join(files, "favicon.ico"), "");
  const plugins = join(files, "wp-content/mu-plugins");
  mkdirSync(plugins, { recursive: true });
  writeFileSync(join(plugins, "loopback.php"), loopbackPlugin);
  const setUp = join(import.meta.dirname, "set-up.php");
  const said = execFileSync("php", [setUp, files], { encoding: "utf8" });
  await start(
    "php",
    ["-S", `127.0.0.1:${port}`, "-t", files],
    async () => (await fetch(`${address}/`)).ok,
    { ...process.env, PHP_CLI_SERVER_WORKERS: "4" },
  );
  /** @type {Installed} */
  const installed = JSON.parse(said.trim().split("\n").at(-1) ?? "");
  return { address, ...installed };
}

/**
 * @param {string} folder
 * @param {string} socket
 */
async function startDatabase(folder, socket) {
  const user = `--user=${userInfo().username}`;
  const own = ["--no-defaults", `--datadir=${folder}`, user];
  execFileSync(
    "mariadb-install-db",
    [...own, "--auth-root-authentication-method=normal", "--skip-test-db"],
    { stdio: "ignore" },
  );
  await start(
    "/usr/sbin/mariadbd",
    [
      ...own,
      "--skip-networking",
      `--socket=${socket}`,
      `--pid-file=${folder}.pid`,
    ],
    async () => existsSync(socket),
  );
  const sql = "CREATE DATABASE blog CHARACTER SET utf8mb4";
  execFileSync("mariadb", [
    "--no-defaults",
    `--socket=${socket}`,
    "-uroot",
    "-e",
    sql,
  ]);
}

/**
 * @param {string} socket
 * @param {string} address
 */
const writeConfig = (socket, address) => `<?php
define('DB_NAME', 'blog');
define('DB_USER', 'root');
define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:${socket}');
define('DB_CHARSET', 'utf8mb4');
define('AUTH_KEY', '${randomBytes(32).toString("hex")}');
define('WP_HOME', '${address}');
define('WP_SITEURL', '${address}');
define('WP_ENVIRONMENT_TYPE', 'local');
define('DISABLE_WP_CRON', true);
define('AUTOMATIC_UPDATER_DISABLED', true);
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`;

/** WordPress asks nothing of the machine that it is on, and nothing of unusual ports; here all is on it. */
const loopbackPlugin = `<?php
add_filter('http_request_host_is_external', '__return_true');
add_filter('http_allowed_safe_ports', fn($ports, $host, $url) => [...$ports, (int) parse_url($url, PHP_URL_PORT)], 10, 3);
add_filter('pre_http_request', fn($made, $args, $url) =>
  preg_match('#^https?://(localhost|127\\\\.0\\\\.0\\\\.1)[:/]#', $url) ? $made : new WP_Error('outside', $url), 10, 3);
`;
