import { formatProblem, sortProblems } from "../records/problem";
import { readRecords } from "../read-records";
import type { Kind, Rule } from "../records/records";

/** What a rule finds in the literal YAML of some files of the folder `x`, a line each. */
export function runRule(
  rule: Rule,
  texts: Readonly<Partial<Record<Kind, string>>>,
): string[] {
  const files = Object.entries(texts).map(([kind, text]) => ({
    name: `${kind}.yaml`,
    bytes: new TextEncoder().encode(text),
  }));
  const { records, at } = readRecords({ name: "x", path: "x", files });
  return sortProblems(rule(records, at)).map(formatProblem);
}
