import type { WordTemplate } from "@/lib/office/word-template";

type Style = { id: string; name: string; xml: string };

/**
 * Gives a document the styles, theme and numbering of a template. Styles are found by their names,
 * since each language of Word has its own ids for them; ours stay where the template has none.
 */
export function applyTemplate(
  { styles, theme, numbering }: WordTemplate,
  ownStyles: string,
): (path: string, xml: string) => string {
  const theirs = readStyles(styles);
  const idsByName = new Map(theirs.map(({ name, id }) => [name, id]));
  const taken = new Set(theirs.map(({ id }) => id));
  const own = readStyles(ownStyles);
  const newId = new Map(
    own.map(({ id, name }) => [
      id,
      idsByName.get(name) ?? (taken.has(id) ? `Map${id}` : id),
    ]),
  );
  const rename = (xml: string) =>
    xml.replaceAll(
      /(<w:(?:pStyle|rStyle|tblStyle|basedOn|next|link) w:val=")([^"]*)/g,
      (_whole, tag: string, id: string) => tag + (newId.get(id) ?? id),
    );
  const added = own
    .filter(({ name }) => !idsByName.has(name))
    .map(({ id, xml }) =>
      rename(xml).replace(
        `w:styleId="${id}"`,
        `w:styleId="${newId.get(id) ?? id}"`,
      ),
    );
  return (path, xml) => {
    if (path === "word/styles.xml")
      return styles.replace("</w:styles>", `${added.join("")}</w:styles>`);
    if (path === "word/theme/theme1.xml") return theme ?? xml;
    if (path === "word/numbering.xml") return numbering ?? xml;
    return /^word\/[^/]*\.xml$/.test(path) ? rename(xml) : xml;
  };
}

function readStyles(xml: string): Style[] {
  return [...xml.matchAll(/<w:style (?:(?!<\/w:style>).)*<\/w:style>/gs)].map(
    ([style]) => ({
      xml: style,
      id: /w:styleId="([^"]*)"/.exec(style)?.[1] ?? "",
      name: (/<w:name w:val="([^"]*)"/.exec(style)?.[1] ?? "").toLowerCase(),
    }),
  );
}
