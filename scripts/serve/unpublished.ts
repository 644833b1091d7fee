import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { isTree } from "../../lib/url/version-number";

/**
 * Where an address of the present version leads on a site that was built and not published, as with
 * npm start: to the same page outside `v/`. Null for every other address.
 */
export function leadToPresent(dir: string, inside: string): string | null {
  const [, tree = "", rest = ""] = /^\/v\/([^/]+)(\/.*)$/.exec(inside) ?? [];
  if (!isTree(tree) || existsSync(path.join(dir, "v", tree))) return null;
  const lists = path.join(dir, "data/versions");
  if (!existsSync(lists)) return null;
  // Beside them may stand compressed copies.
  const files = readdirSync(lists).filter((file) => file.endsWith(".json"));
  const isPresent = files.some((file) => {
    const list = JSON.parse(readFileSync(path.join(lists, file), "utf8")) as {
      present?: string;
    };
    const { present = "" } = list;
    return [present, `${path.parse(file).name}-${present}`].includes(tree);
  });
  return isPresent ? rest : null;
}
