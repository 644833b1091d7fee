import { escapeAttribute, escapeText } from "./escape";

/** An element of an SVG: its children, or the text in it. */
export type XmlNode = {
  name: string;
  attributes: Attributes;
  children: readonly XmlNode[] | string;
};

/** Numbers are rounded; null and undefined leave an attribute out. */
export type Attributes = Readonly<
  Record<string, string | number | null | undefined>
>;

/** An element with its attributes. */
export function element(
  name: string,
  attributes: Attributes,
  children: readonly XmlNode[] | string = [],
): XmlNode {
  return { name, attributes, children };
}

/** Writes a tree of elements, one element a line. */
export function formatXml(node: XmlNode): string {
  const { name, children } = node;
  const open = `<${name}${formatAttributes(node.attributes)}`;
  if (children.length === 0) return `${open}/>`;
  if (typeof children === "string") {
    return `${open}>${escapeText(children)}</${name}>`;
  }
  return [`${open}>`, ...children.map(formatXml), `</${name}>`].join("\n");
}

function formatAttributes(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([name, value]) =>
      value === null || value === undefined
        ? ""
        : ` ${name}="${escapeAttribute(formatValue(value))}"`,
    )
    .join("");
}

function formatValue(value: string | number): string {
  return typeof value === "string" ? value : formatNumber(value);
}

/** A number with at most three decimals. */
export function formatNumber(value: number): string {
  return `${Math.round(value * 1000) / 1000}`;
}
