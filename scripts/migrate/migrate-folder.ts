import {
  isMap,
  isScalar,
  parseDocument,
  stringify,
  YAMLMap,
  type Document,
} from "yaml";
import type { LocalText } from "../../lib/briefing/schema/text-schema";
import { writeRoleSet, type RoleSet } from "../../lib/load/role-set";

/** The files of a briefing by name; of a migration those that are new or changed. */
type Texts = Readonly<Record<string, string>>;

/** How YAML is written in `data/`: as Prettier leaves it. */
const style = { lineWidth: 80, flowCollectionPadding: true };

/**
 * A briefing of the first form in the present one: `launch` is called `occasion`, the publisher has a
 * name, and the roles, parts and phrases that the interface had are data. Comments stay where they
 * are. Null if the folder is in the present form already; throws an `Error` that says what is wrong.
 */
export function migrateFolder(texts: Texts, first: RoleSet): Texts | null {
  const text = texts["briefing.yaml"];
  if (text === undefined)
    throw new Error("there is no briefing.yaml  →  name a briefing's folder");
  const briefing = parseDocument(text);
  const contents: unknown = briefing.contents;
  if (briefing.errors.length > 0 || !isMap(contents))
    throw new Error(
      `briefing.yaml: ${briefing.errors[0]?.message.split("\n")[0] ?? "is no mapping"}  →  fix it first`,
    );
  if (!contents.has("launch") && texts["roles.yaml"] !== undefined) return null;
  const spoken = listLanguages(briefing);
  const { roles, parts, words } = writeRoleSet(first, (text) =>
    keepLanguages(text, spoken),
  );
  renameKey(contents, "launch", "occasion");
  const publisher = contents.get("publisher", true);
  if (isMap(publisher) && !publisher.has("name")) {
    const named = new YAMLMap<unknown, unknown>();
    named.set("name", publisher);
    contents.set("publisher", named);
  }
  if (!contents.has("words")) contents.set("words", briefing.createNode(words));
  return {
    "briefing.yaml": briefing.toString(style),
    ...(texts["roles.yaml"] === undefined && {
      "roles.yaml": write("roles", roles),
    }),
    ...(texts["parts.yaml"] === undefined && {
      "parts.yaml": write("parts", parts),
    }),
  };
}

/** The key keeps its place among the others, and its comment. */
function renameKey(map: YAMLMap, before: string, after: string): void {
  const pair = map.items.find(
    ({ key }) => isScalar(key) && key.value === before,
  );
  if (pair !== undefined && isScalar(pair.key)) pair.key.value = after;
}

function listLanguages(briefing: Document): string[] {
  const { languages } = briefing.toJS() as { languages?: unknown };
  const named = Array.isArray(languages) ? languages.map(String) : [];
  // Every briefing can say what it has in English, if in nothing else.
  return named.length > 0 ? named : ["en"];
}

/** A text without the languages that the briefing does not speak; as it is if it speaks none of them. */
function keepLanguages(text: LocalText, spoken: readonly string[]): LocalText {
  const kept = Object.entries(text).filter(([lang]) => spoken.includes(lang));
  return kept.length > 0 ? Object.fromEntries(kept) : text;
}

function write(kind: "roles" | "parts", records: readonly object[]): string {
  const about = {
    roles: "# The roles in an event, the weightiest first.",
    parts: "# What a place was to a phase, the weightiest first.",
  }[kind];
  const head = `${about}\n# yaml-language-server: $schema=../schema/${kind}.schema.json\n\n`;
  return head + stringify(records, style);
}
