import {
  isAlias,
  isMap,
  isNode,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Node,
} from "yaml";
import type { Position, Problem } from "./problem";
import { decodeUtf8 } from "./utf8";
import { describeYamlFault } from "./yaml-faults";

/** Keys and list positions (from 0) that lead to a value. */
export type Path = readonly (string | number)[];

/** A YAML file that could be read: its value, and where each part of it is. */
export type YamlFile = {
  value: unknown;
  /** Position of the value at a path, or of the nearest part around it that is there. */
  locate: (path: Path) => Position;
  /** Position of a field's name. */
  locateKey: (path: Path, key: string) => Position;
};

/** Reads the bytes of a YAML file; `yaml` is null if nothing in it can be relied on. */
export function readYaml(
  file: string,
  bytes: Uint8Array,
): { problems: Problem[]; yaml: YamlFile | null } {
  const fail = (line: number, what: string, remedy: string) => ({
    problems: [{ file, line, column: 1, what, remedy }],
    yaml: null,
  });
  const decoded = decodeUtf8(bytes);
  if ("badLine" in decoded) {
    return fail(
      decoded.badLine,
      "the line is not UTF-8",
      "save the file with the encoding UTF-8",
    );
  }
  try {
    return readText(file, decoded.text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return fail(
      1,
      `the file cannot be read as YAML: ${reason}`,
      "simplify what is nested or repeated in it",
    );
  }
}

function readText(
  file: string,
  text: string,
): { problems: Problem[]; yaml: YamlFile | null } {
  const lines = new LineCounter();
  const positionOf = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    stringKeys: true,
    logLevel: "silent",
  });
  const faults = [...document.errors, ...document.warnings];
  const problems: Problem[] = faults.map((fault) => ({
    ...positionOf(fault.pos[0]),
    ...describeYamlFault(fault),
  }));
  problems.push(...findAliases(document, positionOf));
  const canRely = faults.every((fault) => fault.code === "DUPLICATE_KEY");
  if (!canRely || problems.length > faults.length) {
    return { problems: firstOfEachLine(problems), yaml: null };
  }
  const yaml = {
    value: document.toJS() as unknown,
    locate: (path: Path) => positionOf(offsetOf(document, path)),
    locateKey: (path: Path, key: string) =>
      positionOf(offsetOfKey(document, path, key)),
  };
  return { problems, yaml };
}

/** Anchors and aliases hide from a reader of the file which record says what. */
function findAliases(
  document: Document,
  positionOf: (offset: number) => Position,
): Problem[] {
  const problems: Problem[] = [];
  visit(document, (_, node) => {
    if (!isAlias(node)) return;
    problems.push({
      ...positionOf(node.range?.[0] ?? 0),
      what: `the alias *${node.source} refers to another part of the file`,
      remedy: "write the value out",
    });
  });
  return problems;
}

/** One slip of the pen makes the parser stumble several times in a line. */
function firstOfEachLine(problems: readonly Problem[]): Problem[] {
  return problems.filter(
    (problem, index) =>
      problems.findIndex((other) => other.line === problem.line) === index,
  );
}

function nodeAt(document: Document, path: Path): Node | null {
  let node: Node | null = isNode(document.contents) ? document.contents : null;
  for (const key of path) {
    if (!isMap(node) && !isSeq(node)) break;
    const next: unknown = node.get(key, true);
    if (!isNode(next)) break;
    node = next;
  }
  return node;
}

function offsetOf(document: Document, path: Path): number {
  return nodeAt(document, path)?.range?.[0] ?? 0;
}

function offsetOfKey(document: Document, path: Path, key: string): number {
  const node = nodeAt(document, path);
  if (!isMap(node)) return offsetOf(document, path);
  const keys = node.items.map((pair) => pair.key);
  const found = keys.find(
    (one) => isNode(one) && "value" in one && one.value === key,
  );
  return isNode(found) ? (found.range?.[0] ?? 0) : offsetOf(document, path);
}
