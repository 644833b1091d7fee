// @ts-check
import { isIPv6 } from "node:net";

/**
 * The address on which to listen, by HOST: this machine alone where it names none.
 * @param {string | undefined} text
 */
export function parseHost(text) {
  const host = text?.trim() ?? "";
  return host === "" || host === "localhost" ? "127.0.0.1" : host;
}

/**
 * Where the site is found, and what else to know about it.
 * @param {string} host
 * @param {number} port
 */
export function describeAddress(host, port) {
  const isAll = ["0.0.0.0", "::"].includes(host);
  const isLocal = isAll || /^127\./.test(host) || host === "::1";
  const name = isIPv6(host) ? `[${host}]` : host;
  return {
    address: `http://${isLocal ? "localhost" : name}:${port}`,
    note: isAll
      ? `Others reach it too, by the name or address of this machine (HOST=${host}).`
      : null,
  };
}

/**
 * The line for an address that can't be listened on, or null for a reason of
 * another kind.
 * @param {string} host
 * @param {string | undefined} reason code of the system's error
 */
export function explainHost(host, reason) {
  const reasons = ["EADDRNOTAVAIL", "ENOTFOUND", "EAI_AGAIN", "EINVAL"];
  return reasons.includes(reason ?? "")
    ? `HOST is "${host}", which is no address of this machine: leave it out for this machine alone, or give 0.0.0.0 for all`
    : null;
}
