import { strFromU8, unzipSync } from "fflate";

/** The file of a briefing's own Word template, in its folder. */
export const templateFile = "template.dotx";

/** A page of Word, in twentieths of a point. */
export type WordPage = {
  width: number;
  height: number;
  margin: { top: number; right: number; bottom: number; left: number };
};

/** What the documents of a briefing take from its template. */
export type WordTemplate = {
  /** word/styles.xml */
  styles: string;
  /** word/theme/theme1.xml, by which styles name fonts and colours; null where there is none. */
  theme: string | null;
  /** word/numbering.xml, for headings that are numbered; null where there is none. */
  numbering: string | null;
  /** Null where the template does not say how large its pages are. */
  page: WordPage | null;
};

type TemplateFault = { what: string; remedy: string };

const saveAgain: Pick<TemplateFault, "remedy"> = {
  remedy: "save it in Word as “Word Template (*.dotx)”",
};

/** Twentieths of a point: tables of three columns and the figure need so much, 10 cm. */
const leastText = 5670;

/** The template in some bytes, or why it cannot be used; never throws. */
export function readWordTemplate(
  bytes: Uint8Array,
): WordTemplate | TemplateFault {
  const parts = unzip(bytes);
  if (parts === null)
    return { what: "is no file of Word: it is no archive", ...saveAgain };
  const read = (name: string) => {
    const part = parts[name];
    return part === undefined ? null : strFromU8(part);
  };
  if (read("word/vbaProject.bin") !== null)
    return {
      what: "has macros, which a document must not bring",
      ...saveAgain,
    };
  const body = read("word/document.xml");
  const styles = read("word/styles.xml");
  if (body === null || styles === null)
    return {
      what: `has no ${body === null ? "word/document.xml" : "word/styles.xml"}`,
      ...saveAgain,
    };
  if (!/<w:style [^>]*w:styleId="/.test(styles))
    return { what: "has no styles", ...saveAgain };
  const page = readPage(body);
  if (
    page !== null &&
    page.width - page.margin.left - page.margin.right < leastText
  )
    return {
      what: "leaves less than 10 cm between the margins of its page",
      remedy: "make its margins smaller: figure and tables have to be read",
    };
  // Bullets that are pictures would have to be brought along with their files.
  const hasPictures = read("word/_rels/numbering.xml.rels") !== null;
  return {
    styles,
    theme: read("word/theme/theme1.xml"),
    numbering: hasPictures ? null : read("word/numbering.xml"),
    page,
  };
}

function unzip(bytes: Uint8Array): Record<string, Uint8Array> | null {
  try {
    return unzipSync(bytes);
  } catch {
    return null;
  }
}

/** The page of the last section. */
function readPage(body: string): WordPage | null {
  const size = body.match(/<w:pgSz [^>]*>/g)?.at(-1) ?? "";
  const margins = body.match(/<w:pgMar [^>]*>/g)?.at(-1) ?? "";
  const read = (tag: string, name: string) =>
    Number(new RegExp(` w:${name}="(\\d+)"`).exec(tag)?.[1] ?? NaN);
  const page = {
    width: read(size, "w"),
    height: read(size, "h"),
    margin: {
      top: read(margins, "top"),
      right: read(margins, "right"),
      bottom: read(margins, "bottom"),
      left: read(margins, "left"),
    },
  };
  const all = [page.width, page.height, ...Object.values(page.margin)];
  return all.every(Number.isFinite) ? page : null;
}
