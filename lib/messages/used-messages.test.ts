import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import en from "../../messages/en.json";
import { listMessages } from "./catalogue";

/** The parts of the project that say something to a reader. */
const parts = ["app", "browser", "components", "documents", "wording"];

/** Whatever is quoted and may be a key: one in backticks may be put together, `Note.${kind}`. */
const quoted = /"[A-Z]\w*(?:\.[\w-]+)+"|`(?:[A-Z]\w*|\$\{\w+\})(?:\.[^`\s]+)`/g;

function listSources(): string[] {
  return parts
    .flatMap((part) =>
      readdirSync(part, { recursive: true, encoding: "utf8" }).map((name) =>
        join(part, name),
      ),
    )
    .filter((path) => /(?<!\.(test|sample))\.tsx?$/.test(path))
    .map((path) => readFileSync(path, "utf8"));
}

/**
 * What says whether a key is used, from all that is quoted in the sources. A value in a template
 * stands for one name in the key and may be any name: `Note.${kind}` counts for `Note.open`.
 */
function readUses(sources: readonly string[]): (key: string) => boolean {
  const found = new Set(sources.flatMap((text) => text.match(quoted) ?? []));
  const patterns = [...found].map((one) =>
    one
      .slice(1, -1)
      .split(/\$\{[^}]*\}/)
      .map((literal) => literal.replaceAll(".", "\\."))
      .join("[\\w-]+"),
  );
  const used = new RegExp(`^(?:${patterns.join("|")})$`);
  return (key) => used.test(key);
}

test("every message is said somewhere", () => {
  const isUsed = readUses(listSources());
  const unused = [...listMessages(en).keys()].filter((key) => !isUsed(key));
  expect(unused).toEqual([]);
});

test("a key that is put together counts for those that it can be, and for no others", () => {
  const isUsed = readUses(["say(`Note.${kind}`); say('x', \"Site.name\")"]);
  const keys = ["Note.open", "Site.name", "Note.kinds.open", "Site.menu"];
  expect(keys.filter(isUsed)).toEqual(["Note.open", "Site.name"]);
});
