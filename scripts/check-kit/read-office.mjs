// @ts-check
import { strFromU8, unzipSync } from "fflate";

/**
 * What a Word document has to show, read from its parts and not through any program.
 * @typedef {{
 *   headings: string[],
 *   paragraphs: string[],
 *   notes: string[],
 *   marks: number,
 *   tables: number,
 *   pictures: string[],
 *   running: string[],
 * }} WordText
 */

/**
 * @param {Uint8Array} bytes
 * @returns {WordText}
 */
export function readWord(bytes) {
  const parts = openParts(bytes);
  const body = parts.get("word/document.xml") ?? "";
  const paragraphs = listElements(body, "w:p");
  const notes = listElements(
    parts.get("word/footnotes.xml") ?? "",
    "w:footnote",
  )
    // Those of other types are the lines between text and notes.
    .filter((note) => !/^<w:footnote [^>]*w:type=/.test(note))
    .map(readText);
  const running = [...parts]
    .filter(([path]) => /^word\/(?:header|footer)\d*\.xml$/.test(path))
    .flatMap(([, xml]) => listElements(xml, "w:p").map(readText));
  return {
    headings: paragraphs
      .filter((xml) => /<w:pStyle w:val="Heading\d"/.test(xml))
      .map(readText),
    // A mark that calls a note again is a field with a number: it is counted, and not told as text.
    paragraphs: paragraphs.map((xml) => readText(dropMarks(xml))),
    notes,
    marks:
      (body.match(/<w:footnoteReference /g) ?? []).length +
      (body.match(/<w:instrText[^>]*> NOTEREF [^<]*\\f/g) ?? []).length,
    tables: (body.match(/<w:tbl>/g) ?? []).length,
    pictures: [...body.matchAll(/<wp:docPr [^>]*descr="([^"]*)"/g)].map(
      ([, text = ""]) => decode(text),
    ),
    running,
  };
}

/**
 * What each slide of a presentation shows and what its notes say, in the order of the file's names.
 * @param {Uint8Array} bytes
 */
export function readSlides(bytes) {
  const parts = openParts(bytes);
  const read = (/** @type {RegExp} */ name) =>
    [...parts]
      .flatMap(([path, xml]) => {
        const [, number] = name.exec(path) ?? [];
        return number === undefined ? [] : [{ number: Number(number), xml }];
      })
      .sort((one, other) => one.number - other.number)
      .map(({ xml }) => listElements(xml, "a:p").map(readText).filter(Boolean));
  return {
    slides: read(/^ppt\/slides\/slide(\d+)\.xml$/),
    notes: read(/^ppt\/notesSlides\/notesSlide(\d+)\.xml$/).map((lines) =>
      // The number of the slide is a field.
      lines.filter((line) => !/^\d+$/.test(line)),
    ),
  };
}

/**
 * The sheets of a workbook: names, texts of their cells, and how many cells stay when it is scrolled.
 * @param {Uint8Array} bytes
 */
export function readWorkbook(bytes) {
  const parts = openParts(bytes);
  const shared = listElements(
    parts.get("xl/sharedStrings.xml") ?? "",
    "si",
  ).map(readText);
  const names = [
    ...(parts.get("xl/workbook.xml") ?? "").matchAll(
      /<sheet [^>]*name="([^"]*)"/g,
    ),
  ].map(([, name = ""]) => decode(name));
  return names.map((name, index) => {
    const xml = parts.get(`xl/worksheets/sheet${index + 1}.xml`) ?? "";
    const rows = listElements(xml, "row").map((row) =>
      listElements(row, "c").flatMap((cell) => {
        if (/^<c [^>]*t="s"/.test(cell))
          return shared[Number(/<v>(\d+)<\/v>/.exec(cell)?.[1])] ?? [];
        return decode(/<(?:v|t)[^>]*>([^<]*)</.exec(cell)?.[1] ?? "");
      }),
    );
    return {
      name,
      isFrozen: /<pane ySplit="1"[^>]* state="frozen"/.test(xml),
      rows,
    };
  });
}

/** @param {Uint8Array} bytes */
function openParts(bytes) {
  return new Map(
    Object.entries(unzipSync(bytes))
      .filter(([path]) => path.endsWith(".xml"))
      .map(([path, body]) => [path, strFromU8(body)]),
  );
}

/**
 * Elements that do not stand within others of their name.
 * @param {string} xml
 * @param {string} name
 */
function listElements(xml, name) {
  return (
    xml.match(new RegExp(`<${name}(?: [^>]*?)?(?:/>|>.*?</${name}>)`, "gs")) ??
    []
  );
}

/** @param {string} xml */
function dropMarks(xml) {
  return xml.replaceAll(
    /<w:instrText[^>]*> NOTEREF [^<]*\\f.*?<w:fldChar w:fldCharType="end"\/>/gs,
    "",
  );
}

/** All text of some markup, without its tags. @param {string} xml */
export function readPlain(xml) {
  return decode(xml.replaceAll(/<[^>]*>/g, ""));
}

/** @param {string} xml */
function readText(xml) {
  const said = xml
    .replaceAll(/<(?:w:tab|w:br|a:br)\/>/g, "<t> </t>")
    .matchAll(/<(?:w:|a:)?t(?: [^>]*)?>([^<]*)</g);
  return decode([...said].map(([, text]) => text).join(""));
}

/**
 * Markup's entities as characters.
 * @param {string} text
 */
export function decode(text) {
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll(/&#(\d+);/g, (_whole, code) =>
      String.fromCodePoint(Number(code)),
    )
    .replaceAll(/&#x([\da-f]+);/gi, (_whole, code) =>
      String.fromCodePoint(Number.parseInt(code, 16)),
    )
    .replaceAll("&amp;", "&");
}
