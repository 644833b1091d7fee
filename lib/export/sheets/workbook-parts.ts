import { escapeText } from "../../text/escape";
import type { Sheet } from "./sheet";

/** What the properties of the file say of it. */
export type WorkbookProperties = {
  lang: string;
  title: string;
  creator: string;
  subject: string;
  description: string;
  keywords: readonly string[];
  /** ISO 8601, a day. */
  dated: string;
};

type LaidSheet = Pick<Sheet<string>, "name" | "header" | "rows"> & {
  /** Widths of its columns, in characters. */
  widths: readonly number[];
};

/** Characters across a sheet of A4 on its side, at which a text of 11 points is still read: 60 %. */
const widestPage = 210;

/**
 * The parts of a workbook, by path, with what the library that wrote them leaves out: filters, pages
 * that are as wide as can be read, heads on each of them, and the properties of the file.
 */
export function completeWorkbook(
  parts: ReadonlyMap<string, string>,
  sheets: readonly LaidSheet[],
  properties: WorkbookProperties,
): Map<string, string> {
  const whole = new Map(parts);
  const change = (path: string, make: (xml: string) => string) => {
    const xml = whole.get(path);
    if (xml === undefined) throw new Error(`workbook: there is no ${path}`);
    whole.set(path, make(xml));
  };
  sheets.forEach((sheet, index) =>
    change(`xl/worksheets/sheet${index + 1}.xml`, (xml) =>
      completeSheet(xml, sheet),
    ),
  );
  change("xl/workbook.xml", (xml) =>
    xml.replace("<definedNames/>", defineNames(sheets)),
  );
  whole.set("docProps/core.xml", describeFile(properties));
  change("_rels/.rels", (xml) =>
    xml.replace(
      "</Relationships>",
      `<Relationship Id="rId-core" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
    ),
  );
  change("[Content_Types].xml", (xml) =>
    xml.replace(
      "</Types>",
      `<Override ContentType="application/vnd.openxmlformats-package.core-properties+xml" PartName="/docProps/core.xml"/></Types>`,
    ),
  );
  return whole;
}

function completeSheet(xml: string, sheet: LaidSheet): string {
  const across = sheet.widths.reduce((sum, width) => sum + width, 0);
  const pages = Math.max(1, Math.ceil(across / widestPage));
  return xml
    .replace(
      "<sheetViews>",
      `<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews>`,
    )
    .replace(
      "</sheetData>",
      `</sheetData><autoFilter ref="${rangeOf(sheet)}"/>`,
    )
    .replace("<pageMargins ", `<printOptions gridLines="1"/><pageMargins `)
    .replace(
      /<pageSetup [^>]*\/>/,
      `<pageSetup paperSize="9" orientation="landscape" fitToWidth="${pages}" fitToHeight="0"/><headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter>`,
    );
}

/** The head of each sheet is printed on all its pages, and each has the name of its filter. */
function defineNames(sheets: readonly LaidSheet[]): string {
  const names = sheets.flatMap((sheet, index) => {
    const name = `'${escapeText(sheet.name.replaceAll("'", "''"))}'`;
    const range = rangeOf(sheet).replaceAll(/([A-Z]+)(\d+)/g, "$$$1$$$2");
    return [
      `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${name}!${range}</definedName>`,
      `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${name}!$1:$1</definedName>`,
    ];
  });
  return `<definedNames>${names.join("")}</definedNames>`;
}

function rangeOf({ header, rows }: Pick<LaidSheet, "header" | "rows">) {
  return `A1:${nameColumn(header.length)}${rows.length + 1}`;
}

/** The name of a column, counted from 1: A to Z, then AA. */
function nameColumn(number: number): string {
  const last = String.fromCharCode(65 + ((number - 1) % 26));
  const before = Math.floor((number - 1) / 26);
  return before === 0 ? last : nameColumn(before) + last;
}

function describeFile(of: WorkbookProperties): string {
  const element = (name: string, text: string) =>
    `<${name}>${escapeText(text)}</${name}>`;
  const day = (name: string) =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${of.dated}T00:00:00Z</dcterms:${name}>`;
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>`,
    `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">`,
    element("dc:title", of.title),
    element("dc:subject", of.subject),
    element("dc:creator", of.creator),
    element("cp:keywords", of.keywords.join(", ")),
    element("dc:description", of.description),
    element("dc:language", of.lang),
    day("created"),
    day("modified"),
    `</cp:coreProperties>`,
  ].join("");
}
