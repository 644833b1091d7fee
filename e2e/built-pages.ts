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
  /** By property or name. */
  meta: Map<string, string>;
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
  };
  let isInHeadTitle = false;
  const parser = new Parser({
    onopentag(name, { id, href, lang, rel, hreflang, ...attributes }) {
      if (name === "html") page.lang = lang;
      if (name === "title" && page.title === "") isInHeadTitle = true;
      if (id !== undefined) page.ids.push(id);
      if (name === "a" && href !== undefined) page.hrefs.push(href);
      if (name === "link" && rel !== undefined)
        page.links.push({ rel, href: href ?? "", hreflang });
      const property = attributes.property ?? attributes.name;
      if (name === "meta" && property !== undefined)
        page.meta.set(property, attributes.content ?? "");
    },
    ontext(text) {
      if (isInHeadTitle) page.title += text;
    },
    onclosetag(name) {
      if (name === "title") isInHeadTitle = false;
    },
  });
  parser.end(readFileSync(path.join(out, file), "utf8"));
  return page;
}

/** Whether the built site has a file at an address, a folder standing for its index. */
export function isBuiltAt(address: string): boolean {
  const file = path.join(out, decodeURIComponent(address));
  return existsSync(
    address.endsWith("/") ? path.join(file, "index.html") : file,
  );
}
