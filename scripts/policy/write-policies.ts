import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { addPolicy, joinFlight } from "../../lib/policy/add-policy";
import { listBuilt, out } from "../setup/built-files.mjs";

// The last step of a build's pages: each gets the policy by which it lives. Embeds and maps in one file
// have theirs from the start.
for (const file of listBuilt(".html")) {
  const full = path.join(out, file);
  const html = await readFile(full, "utf8");
  if (html.includes('http-equiv="Content-Security-Policy"')) continue;
  await writeFile(full, addPolicy(joinFlight(html), "site"));
}
