import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { Parser } from "htmlparser2";

const out = path.resolve("out");

/** What the tests ask of a page of the built site. */
export type BuiltPage = {
  /** Its address: `/en/summit-2030/`. */
  address: string;
  lang: string | undefined;
  title: string;
  ids: string[];
  /** Of links in the text. */
  hrefs: string[];
  /** Of `<link>`, with what each is. */
  links: { rel: string; href: string; hreflang: string | undefined }[];
  /** By property, name, or the header for which one stands. */
  meta: Map<string, string>;
  /** Of the scripts and style elements that stand in it, as they are written. */
  inline: { kind: "script" | "style"; text: string }[];
};

/** Every HTML document of the built site, read once. */
export function readBuiltPages(): BuiltPage[] {
  return readdirSync(out, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".html"))
    .map((file) => readPage(file.split(path.sep).join("/")));
}

function readPage(file: string): BuiltPage {
  const page: BuiltPage = {
    address: `/${file.replace(/(^|\/)index\.html$/, "$1")}`,
    lang: undefined,
    title: "",
    ids: [],
    hrefs: [],
    links: [],
    meta: new Map(),
    inline: [],
  };
  let isInHeadTitle = false;
  let inline: BuiltPage["inline"][number] | null = null;
  const parser = new Parser({
    onopentag(name, { id, href, lang, rel, hreflang, ...attributes }) {
      if (name === "html") page.lang = lang;
      if (name === "title" && page.title === "") isInHeadTitle = true;
      if (id !== undefined) page.ids.push(id);
      if (name === "a" && href !== undefined) page.hrefs.push(href);
      if (name === "link" && rel !== undefined)
        page.links.push({ rel, href: href ?? "", hreflang });
      const property =
        attributes.property ?? attributes.name ?? attributes["http-equiv"];
      if (name === "meta" && property !== undefined)
        page.meta.set(property, attributes.content ?? "");
      if (runs(name, attributes)) {
        inline = { kind: name, text: "" };
        page.inline.push(inline);
      }
    },
    ontext(text) {
      if (isInHeadTitle) page.title += text;
      if (inline !== null) inline.text += text;
    },
    onclosetag(name) {
      if (name === "title") isInHeadTitle = false;
      if (name === inline?.kind) inline = null;
    },
  });
  parser.end(readFileSync(path.join(out, file), "utf8"));
  return page;
}

/** Whether an element is a sheet, or a script that stands in the document and is no data. */
function runs(
  name: string,
  { src, type = "" }: Record<string, string>,
): name is "script" | "style" {
  return (
    name === "style" ||
    (name === "script" &&
      src === undefined &&
      ["", "module", "text/javascript"].includes(type))
  );
}

/** Whether the built site has a file at an address, a folder standing for its index. */
export function isBuiltAt(address: string): boolean {
  const file = path.join(out, decodeURIComponent(address));
  return existsSync(
    address.endsWith("/") ? path.join(file, "index.html") : file,
  );
}
