/** An element of an XML file, with the text that stands directly in it. */
export type Tag = {
  /** Name without prefix. */
  name: string;
  /** Address of the namespace; empty if it has none. */
  namespace: string;
  /** By the names that they have in the file; declarations of namespaces are among them. */
  attributes: ReadonlyMap<string, string>;
  text: string;
  line: number;
};

/** What is not as XML has to be, and in which line. */
type TagFault = { line: number; what: string };

const name = "[A-Za-z_][\\w.-]*(?::[A-Za-z_][\\w.-]*)?";
const value = `"[^<"]*"|'[^<']*'`;
const attribute = new RegExp(`(${name})\\s*=\\s*(${value})`, "g");
const token = new RegExp(
  [
    `<!--(?:(?!--)[^])*-->`,
    `<\\?(?<instruction>[\\w-]+)[^]*?\\?>`,
    `<!\\[CDATA\\[(?<data>[^]*?)\\]\\]>`,
    `</(?<closed>${name})\\s*>`,
    `<(?<opened>${name})(?<given>(?:\\s+${name}\\s*=\\s*(?:${value}))*)\\s*(?<empty>/?)>`,
    `(?<text>[^<]+)`,
  ].join("|"),
  "y",
);

const entities: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

/** Elements that are deeper in one another than this are refused by programs that draw. */
const deepest = 200;

type Open = { name: string; tag: Tag; scope: ReadonlyMap<string, string> };

class Malformed extends Error {}

/**
 * The elements of an XML file without a DOCTYPE, in their order, or the first fault. It is strict:
 * what it lets through, every program reads alike.
 */
export function readTags(text: string): Tag[] | TagFault {
  let at = 0;
  const open: Open[] = [];
  const tags: Tag[] = [];
  const lineAt = (end: number) => text.slice(0, end).split("\n").length;
  try {
    requireCharacters(text);
    while (at < text.length) {
      token.lastIndex = at;
      const found = token.exec(text)?.groups;
      if (found === undefined) throw new Malformed("not well-formed");
      if (found["opened"] !== undefined)
        openTag(found["opened"], found, lineAt(at), open, tags);
      else if (found["closed"] !== undefined) closeTag(found["closed"], open);
      else if (found["instruction"] !== undefined)
        requireDeclaration(found["instruction"], at);
      else addText(found, open.at(-1));
      at = token.lastIndex;
    }
    if (open.length > 0) throw new Malformed(`${open.at(-1)?.name} has no end`);
    return tags;
  } catch (error) {
    if (!(error instanceof Malformed)) throw error;
    return { line: lineAt(at), what: error.message };
  }
}

function requireCharacters(text: string): void {
  if (/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/.test(text))
    throw new Malformed("a sign that XML cannot hold");
}

function requireDeclaration(instruction: string, at: number): void {
  if (instruction !== "xml" || at !== 0)
    throw new Malformed(`an instruction: ${instruction}`);
}

function openTag(
  full: string,
  { given = "", empty }: Record<string, string>,
  line: number,
  open: Open[],
  tags: Tag[],
): void {
  if (open.length === 0 && tags.length > 0)
    throw new Malformed("a second outermost element");
  if (open.length >= deepest) throw new Malformed("too many nested elements");
  const attributes = new Map<string, string>();
  for (const [, key = "", quoted = ""] of given.matchAll(attribute)) {
    if (attributes.has(key)) throw new Malformed(`${key} is given twice`);
    attributes.set(key, decode(quoted.slice(1, -1)));
  }
  const scope = new Map(open.at(-1)?.scope ?? [["xml", "xml"]]);
  for (const [key, namespace] of attributes) {
    if (key === "xmlns") scope.set("", namespace);
    if (key.startsWith("xmlns:")) scope.set(key.slice(6), namespace);
  }
  for (const key of attributes.keys())
    if (!key.startsWith("xmlns")) findNamespace(key, scope);
  const namespace = findNamespace(full, scope);
  const name = full.slice(full.indexOf(":") + 1);
  const tag = { name, namespace, attributes, text: "", line };
  tags.push(tag);
  if (empty === "") open.push({ name: full, tag, scope });
}

function findNamespace(full: string, scope: Open["scope"]): string {
  const [prefix = ""] = full.includes(":") ? full.split(":") : [];
  const namespace = scope.get(prefix);
  if (namespace === undefined && prefix !== "")
    throw new Malformed(`nothing says what ${prefix}: is`);
  return namespace ?? "";
}

function closeTag(full: string, open: Open[]): void {
  const last = open.pop();
  if (last?.name !== full)
    throw new Malformed(`</${full}> where another element is open`);
}

function addText(found: Record<string, string>, last: Open | undefined): void {
  const { data, text = "" } = found;
  if (text.includes("]]>")) throw new Malformed("]]> in a text");
  const added = data ?? decode(text);
  if (last !== undefined) last.tag.text += added;
  else if (data !== undefined || added.trim() !== "")
    throw new Malformed("text outside of the elements");
}

function decode(text: string): string {
  return text.replaceAll(
    /&(?:#(\d{1,7})|#x([\da-fA-F]{1,6})|(\w+))?(;?)/g,
    (all, decimal: string, hex: string, named: string, end: string) => {
      const code = hex ? parseInt(hex, 16) : Number(decimal ?? NaN);
      const sign = named ? entities[named] : code <= 0x10ffff ? code : null;
      if (end === "" || sign === undefined || sign === null)
        throw new Malformed(`${all} is no sign that XML knows`);
      const decoded =
        typeof sign === "string" ? sign : String.fromCodePoint(sign);
      requireCharacters(decoded);
      return decoded;
    },
  );
}
