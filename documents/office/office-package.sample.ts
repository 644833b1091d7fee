import { XMLParser, XMLValidator } from "fast-xml-parser";
import { strFromU8, unzipSync } from "fflate";
import path from "node:path/posix";

/** An Office document, opened by a reader that is not ours. */
type OfficePackage = {
  names: string[];
  xml: (name: string) => string;
  /** Every element of a name in a part: its attributes, and its text without tags. */
  all: (name: string, tag: string) => OfficeElement[];
};

type OfficeElement = {
  attributes: Record<string, string>;
  text: string;
  /** Every element of a name within this one. */
  inner: (tag: string) => OfficeElement[];
};

type Node = Record<string, unknown>;

/** Opens a document. Throws where a part is not well-formed, or is named and not there. */
export function openPackage(bytes: Uint8Array): OfficePackage {
  const parts = unzipSync(bytes);
  const xml = (name: string): string => {
    const part = parts[name];
    if (part === undefined) throw new Error(`package: no ${name}`);
    return strFromU8(part);
  };
  const names = Object.keys(parts);
  for (const name of names.filter((one) => /\.(xml|rels)$/.test(one))) {
    const result = XMLValidator.validate(xml(name));
    if (result !== true) throw new Error(`${name}: ${result.err.msg}`);
  }
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: "",
    preserveOrder: true,
    parseTagValue: false,
    trimValues: false,
    processEntities: true,
  });
  const all = (name: string, tag: string) =>
    findAll(parser.parse(xml(name)) as Node[], tag).map(openElement);
  for (const name of names.filter((one) => one.endsWith(".rels"))) {
    const folder = path.join(path.dirname(name), "..");
    for (const { attributes } of all(name, "Relationship")) {
      if (attributes.TargetMode === "External") continue;
      const target = attributes.Target ?? "";
      const at = target.startsWith("/")
        ? target.slice(1)
        : path.join(folder, target);
      if (!names.includes(at)) throw new Error(`${name}: no ${at}`);
    }
  }
  for (const { attributes } of all("[Content_Types].xml", "Override")) {
    const part = attributes.PartName ?? "";
    if (!names.includes(part.slice(1)))
      throw new Error(`[Content_Types].xml: no ${part}`);
  }
  return { names, xml, all };
}

function openElement(node: Node): OfficeElement {
  return {
    attributes: (node[":@"] ?? {}) as Record<string, string>,
    text: readText(node),
    inner: (tag) => findAll(childrenOf(node), tag).map(openElement),
  };
}

function childrenOf(node: Node): Node[] {
  return Object.entries(node).flatMap(([key, value]) =>
    key !== ":@" && Array.isArray(value) ? (value as Node[]) : [],
  );
}

function findAll(nodes: readonly Node[], tag: string): Node[] {
  return nodes.flatMap((node) => [
    ...(tag in node ? [node] : []),
    ...findAll(childrenOf(node), tag),
  ]);
}

function readText(node: Node): string {
  if (typeof node["#text"] === "string") return node["#text"];
  return childrenOf(node).map(readText).join("");
}
