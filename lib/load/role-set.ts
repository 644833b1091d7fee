import { parse } from "yaml";
import { z } from "zod";
import { partSchema, roleSchema } from "../briefing/schema/role-schema";
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
