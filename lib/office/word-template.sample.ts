import { strToU8, zipSync } from "fflate";

const style = (id: string, name: string, rest = "") =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${rest}</w:style>`;

/** Parts of a German template: its ids are German, the names of its styles those of every Word. */
const parts: Readonly<Record<string, string>> = {
  "[Content_Types].xml": "<Types/>",
  "word/document.xml":
    '<w:document><w:body><w:sectPr><w:pgSz w:w="12240" w:h="15840"/><w:pgMar w:top="1000" w:right="1440" w:bottom="1000" w:left="1440" w:header="708"/></w:sectPr></w:body></w:document>',
  "word/styles.xml": `<w:styles xmlns:w="w"><w:docDefaults/>${[
    style("Standard", "Normal"),
    style("berschrift1", "heading 1", "<w:rPr><w:caps/></w:rPr>"),
    style("Beschriftung", "caption"),
    style("TableText", "A style of the house"),
  ].join("")}</w:styles>`,
  "word/theme/theme1.xml": '<a:theme xmlns:a="a" name="House"/>',
};

/** A Word template of a house, with some parts otherwise; null leaves one out. */
export function sampleTemplate(
  changes: Readonly<Record<string, string | null>> = {},
): Uint8Array {
  const all = Object.entries({ ...parts, ...changes }).flatMap(
    ([name, text]): [string, Uint8Array][] =>
      text === null ? [] : [[name, strToU8(text)]],
  );
  return zipSync(Object.fromEntries(all));
}
