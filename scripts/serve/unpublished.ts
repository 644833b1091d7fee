import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/**
 * Where an address of the present version leads on a site that was built and not published, as with
 * npm start: to the same page outside `v/`. Null for every other address.
 */
export function leadToPresent(dir: string, inside: string): string | null {
  const [, version = "", rest = ""] =
    /^\/v\/(\d+\.\d+\.\d+)(\/.*)$/.exec(inside) ?? [];
  if (version === "" || existsSync(path.join(dir, "v", version))) return null;
  const lists = path.join(dir, "data/versions");
  if (!existsSync(lists)) return null;
  const isPresent = readdirSync(lists).some((file) => {
    const list = JSON.parse(readFileSync(path.join(lists, file), "utf8")) as {
      present?: string;
    };
    return list.present === version;
  });
  return isPresent ? rest : null;
}
