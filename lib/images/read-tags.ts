import { SaxesParser } from "saxes";

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

/** Elements that are deeper in one another than this are refused by programs that draw. */
const deepest = 200;

class Malformed extends Error {}

function refuse(what: string): never {
  throw new Malformed(what.replace(/\.$/, ""));
}

/**
 * The elements of an XML file without a DOCTYPE, in their order, or the first fault. It is strict:
 * what it lets through, every program reads alike.
 */
export function readTags(text: string): Tag[] | TagFault {
  // Another version of XML allows signs that programs which draw refuse.
  const parser = new SaxesParser({
    xmlns: true,
    position: false,
    defaultXMLVersion: "1.0",
    forceXMLVersion: true,
  });
  const tags: Tag[] = [];
  const open: Tag[] = [];
  let line = 1;
  const addText = (added: string) => {
    const last = open.at(-1);
    if (last !== undefined) last.text += added;
  };
  parser.on("error", ({ message }) => refuse(message));
  parser.on("doctype", () => refuse("a DOCTYPE"));
  parser.on("processinginstruction", ({ target }) =>
    refuse(`an instruction: ${target}`),
  );
  parser.on("opentagstart", () => {
    line = parser.line;
  });
  parser.on("opentag", ({ local, uri, attributes }) => {
    if (open.length >= deepest) refuse("too many nested elements");
    const tag: Tag = {
      name: local,
      namespace: uri,
      attributes: new Map(
        Object.values(attributes).map(({ name, value }) => [name, value]),
      ),
      text: "",
      line,
    };
    tags.push(tag);
    open.push(tag);
  });
  parser.on("closetag", () => {
    open.pop();
  });
  parser.on("text", addText);
  parser.on("cdata", addText);
  try {
    parser.write(text).close();
    return tags;
  } catch (error) {
    if (!(error instanceof Malformed)) throw error;
    return { line: parser.line, what: error.message };
  }
}
