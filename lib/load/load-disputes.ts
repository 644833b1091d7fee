import { parse } from "yaml";
import {
  disputesSchema,
  type Dispute,
} from "../briefing/schema/dispute-schema";
import { readDisputeFiles } from "./files";

let known: readonly Dispute[] | undefined;

/** All borders and areas that are known not to be agreed. Throws for a file that is not as it should be. */
export function loadDisputes(): readonly Dispute[] {
  known ??= readDisputeFiles().flatMap(({ path, text }) =>
    parseDisputes(path, text),
  );
  return known;
}

/** The disputes of a file; throws an error that names the file and all that is wrong in it. */
export function parseDisputes(path: string, text: string): Dispute[] {
  const read = disputesSchema.safeParse(parse(text));
  if (read.success) return read.data;
  const lines = read.error.issues.map(
    (issue) => `${issue.path.join(".")}: ${issue.message}`,
  );
  throw new Error([`${path}: is no list of disputes`, ...lines].join("\n  "));
}
