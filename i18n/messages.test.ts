import { describe, expect, test } from "vitest";
import en from "../messages/en.json";
import ru from "../messages/ru.json";

type Catalogue = { [key: string]: string | Catalogue };

function flatten(catalogue: Catalogue, prefix = ""): Map<string, string> {
  return new Map(
    Object.entries(catalogue).flatMap(([key, value]): [string, string][] =>
      typeof value === "string"
        ? [[prefix + key, value]]
        : [...flatten(value, `${prefix}${key}.`)],
    ),
  );
}

/** Names of the arguments in an ICU message: the words right after a brace of the first level. */
function argumentsOf(message: string): string[] {
  const names: string[] = [];
  let depth = 0;
  for (const part of message.split(/([{}])/)) {
    if (part === "{") depth += 1;
    else if (part === "}") depth -= 1;
    else if (depth === 1) names.push(/^\w+/.exec(part)?.[0] ?? "");
  }
  return [...new Set(names.filter((name) => name !== ""))].sort();
}

describe("messages", () => {
  const english = flatten(en);
  const russian = flatten(ru);

  test("every message stands in every language, and no other", () => {
    expect([...russian.keys()].sort()).toEqual([...english.keys()].sort());
  });

  test("every message takes the same arguments in every language", () => {
    const different = [...english].filter(
      ([key, message]) =>
        String(argumentsOf(russian.get(key) ?? "")) !==
        String(argumentsOf(message)),
    );
    expect(different).toEqual([]);
  });

  test("no message is empty", () => {
    for (const message of [...english.values(), ...russian.values()]) {
      expect(message.trim()).not.toBe("");
    }
  });
});
