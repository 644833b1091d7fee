import { z, type core } from "zod";
import { isMapping } from "./value-at";

/** A record with a kind that its schema knows, and what was wrong with the kind that it has. */
type Guess = { value: unknown; issues: readonly core.$ZodIssue[] };

/**
 * Without a right kind, Zod looks at nothing else in a record. So that all its problems come at
 * once, it is taken for the kind that it fits best; a record with a right kind stays as it is.
 */
export function guessKind(schema: z.ZodType, value: unknown): Guess {
  const asIs = { value, issues: [] };
  if (!(schema instanceof z.ZodDiscriminatedUnion)) return asIs;
  const issues = schema.safeParse(value).error?.issues ?? [];
  const isUnknown = issues.some((issue) => issue.code === "invalid_union");
  if (!isUnknown || !isMapping(value)) return asIs;
  const { discriminator } = schema.def;
  const [best] = kindsOf(schema)
    .map((kind) => ({ ...value, [discriminator]: kind }))
    .sort((a, b) => countIssues(schema, a) - countIssues(schema, b));
  return { value: best, issues };
}

function kindsOf(schema: z.ZodDiscriminatedUnion): unknown[] {
  const options: readonly unknown[] = schema.options;
  return options.flatMap((option) => {
    if (!(option instanceof z.ZodObject)) return [];
    const kind: unknown = option.shape[schema.def.discriminator];
    return kind instanceof z.ZodLiteral ? [...kind.values] : [];
  });
}

function countIssues(schema: z.ZodType, value: unknown): number {
  return schema.safeParse(value).error?.issues.length ?? 0;
}
