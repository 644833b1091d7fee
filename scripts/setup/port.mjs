// @ts-check
import { once } from "node:events";
import { createServer } from "node:net";
import { Stop } from "./stop.mjs";

/**
 * The port that PORT names, 3000 where it names none.
 * @param {string | undefined} text
 */
export function parsePort(text) {
  if (text === undefined || text.trim() === "") return 3000;
  const port = Number(text);
  if (/^\d+$/.test(text.trim()) && port <= 65535) return port;
  throw new Stop(
    `PORT is "${text}", which is no port: give a number from 1 to 65535, such as PORT=3001 npm start`,
  );
}

/**
 * The line for a port that can't be listened on, or null for a reason of
 * another kind.
 * @param {number} port
 * @param {string | undefined} reason code of the system's error
 */
export function explainPort(port, reason) {
  const other = port < 1024 || port >= 65535 ? 3000 : port + 1;
  const remedy = `choose another one, such as PORT=${other} npm start`;
  if (reason === "EADDRINUSE") {
    return `Port ${port} is busy, another program listens on it: end that program, or ${remedy}`;
  }
  if (reason === "EACCES") {
    return `Port ${port} is reserved by the system: ${remedy}`;
  }
  return null;
}

/**
 * Stops where a port can't be listened on. Some systems let a program listen
 * on all addresses while another holds one of them, so each is tried.
 * @param {number} port
 */
export async function requireFreePort(port) {
  for (const host of [undefined, "127.0.0.1", "::1"]) {
    const server = createServer().listen({ port, host });
    try {
      await once(server, "listening");
    } catch (error) {
      const { code } = /** @type {NodeJS.ErrnoException} */ (error);
      const line = explainPort(port, code);
      if (line !== null) throw new Stop(line);
    }
    await new Promise((resolve) => server.close(resolve));
  }
}
