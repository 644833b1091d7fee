import { createHash } from "node:crypto";

/** What a document may load beside what stands in it: from its own site, or nothing at all. */
type Reach = "site" | "nothing";

const inline = /<(script|style)\b([^>]*)>([^]*?)<\/\1>/g;

/** Types of scripts that hold data and are never run. */
const isData = /\btype="(?!module|text\/javascript)[^"]+"/;

/**
 * An HTML document with its own Content-Security-Policy, which names each of its scripts and style
 * elements by its hash: what somebody else puts in does not run. Style attributes are let be: in our
 * documents they hold positions. A meta element can't say who may frame a document; a server does.
 */
export function addPolicy(html: string, reach: Reach): string {
  const found = [...html.matchAll(inline)].filter(
    ([, , attributes = ""]) =>
      !/\bsrc=/.test(attributes) && !isData.test(attributes),
  );
  const hashesOf = (name: string) => [
    ...new Set(
      found
        .filter(([, element]) => element === name)
        .map(([, , , text = ""]) => hash(text)),
    ),
  ];
  const own = reach === "site" ? ["'self'"] : [];
  const sources = (name: string) =>
    [...own, ...hashesOf(name)].join(" ") || "'none'";
  const policy = [
    `default-src ${reach === "site" ? "'self'" : "'none'"}`,
    `script-src ${sources("script")}`,
    `style-src ${sources("style")}`,
    "style-src-attr 'unsafe-inline'",
    `img-src ${[...own, "data:"].join(" ")}`,
    "object-src 'none'",
    "base-uri 'none'",
    ...(reach === "site" ? [] : ["form-action 'none'"]),
  ].join(";");
  // The encoding has to be said within the first 1024 bytes.
  const rest = html.replace(/<meta charset="?utf-8"?\s*\/?>/i, "");
  return rest.replace(
    /<head\b[^>]*>/,
    (head) =>
      `${head}<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}">`,
  );
}

function hash(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

const flight =
  /<script>((?:\(self\.__next_f=|self\.__next_f\.push\()[^]*?)<\/script>/g;

/**
 * A page of Next with what its scripts hydrate in one element instead of several, where the last of
 * them stood: each would need a hash of its own.
 */
export function joinFlight(html: string): string {
  const all = [...html.matchAll(flight)];
  const last = all.at(-1);
  if (last === undefined) return html;
  const joined = all.map(([, text = ""]) => text).join(";");
  let left = all.length;
  return html.replaceAll(flight, () => {
    left -= 1;
    return left === 0 ? `<script>${joined}</script>` : "";
  });
}
