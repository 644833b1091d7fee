import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "opentype.js/dist/opentype.mjs";
import { expect, test } from "vitest";
import { fontNames } from "./fonts";
import { openCompiler } from "./open-compiler";

const machine = ["/usr/share/fonts", "/usr/local/share/fonts"];

/** The compiler has this one in itself. */
const builtIn = "DejaVu Sans Mono";

/** Names of some families that the machine has and the project has not. */
function listForeignFamilies(): string[] {
  const files = machine
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) =>
        path.join(folder, file),
      ),
    )
    .filter((file) => file.endsWith(".ttf"));
  const names = files.slice(0, 20).flatMap((file) => {
    const font = parse(new Uint8Array(readFileSync(file)).buffer);
    return font.getEnglishName("fontFamily");
  });
  return [...new Set(names)].filter(
    (name) => name !== builtIn && !fontNames.includes(name),
  );
}

const foreign = listForeignFamilies();

test.skipIf(process.platform !== "linux" || foreign.length === 0)(
  "no font of the machine can be chosen, whatever its name",
  async () => {
    const typst = await openCompiler(import.meta.dirname);
    for (const name of foreign) {
      const pdf = typst.pdf({
        mainFileContent: `#set text(font: ${JSON.stringify(name)})\nText`,
      });
      const set = Buffer.from(pdf).toString("latin1");
      const compact = name.replaceAll(" ", "");
      expect(set, name).toMatch(/\/FontName\s*\/[A-Z]{6}\+/);
      expect(set, name).not.toContain(`+${compact}`);
    }
  },
);
