import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const folder = "scripts/boundaries";
const files = readdirSync(folder).filter((name) => name.endsWith(".mjs"));
const textOf = (name: string) => readFileSync(join(folder, name), "utf8");

/** Names that a module gives out. */
const exportsOf = (name: string) =>
  [
    ...textOf(name).matchAll(/^export (?:async )?(?:function|const) (\w+)/gm),
  ].map(([, word]) => word);

// Its packages are not installed for the tests, so most of its modules cannot be loaded in them.
test.each(files)("%s imports what its neighbours give", (file) => {
  const imports = textOf(file).matchAll(
    /import \{([^}]+)\} from "\.\/([\w-]+\.mjs)"/g,
  );
  for (const [, names = "", from = ""] of imports)
    for (const name of names.split(",").map((one) => one.trim()))
      if (name !== "")
        expect(exportsOf(from), `${name} of ${from}`).toContain(name);
});
