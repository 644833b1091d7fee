import { parse } from "yaml";
import { z } from "zod";
import { partSchema, roleSchema } from "../briefing/schema/role-schema";
import type { LocalText } from "../briefing/schema/text-schema";
import { wordsSchema } from "../briefing/schema/words-schema";
import { readRoleSetFile } from "./files";

/** Roles, parts and phrases to start a briefing from. */
const roleSetSchema = z.strictObject({
  roles: z.array(roleSchema),
  parts: z.array(partSchema),
  words: wordsSchema,
});

export type RoleSet = z.infer<typeof roleSetSchema>;

/** A set of `data/role-sets`. Throws if there is none of that name, or it is not valid. */
export function readRoleSet(name: string): RoleSet {
  const read = (file: string): unknown => parse(readRoleSetFile(name, file));
  return roleSetSchema.parse({
    roles: read("roles.yaml"),
    parts: read("parts.yaml"),
    words: read("words.yaml"),
  });
}

/**
 * A set as it is written into a briefing: each text as `say` gives it, and without the fields that say
 * no more than their default.
 */
export function writeRoleSet(
  { roles, parts, words }: RoleSet,
  say: (text: LocalText) => LocalText,
): { roles: object[]; parts: object[]; words: Record<string, LocalText> } {
  const named = <T extends { label: LocalText; meaning: LocalText }>(one: T) =>
    Object.fromEntries(
      Object.entries<unknown>({
        ...one,
        label: say(one.label),
        meaning: say(one.meaning),
      }).filter(([, value]) => value !== false),
    );
  return {
    roles: roles.map(named),
    parts: parts.map(named),
    words: Object.fromEntries(
      Object.entries(words).map(([name, text]) => [name, say(text)]),
    ),
  };
}
