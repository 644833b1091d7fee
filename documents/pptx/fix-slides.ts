import { escapeAttribute } from "@/lib/text/escape";
import { wordLanguage } from "../docx/docx-styles";

const decorative =
  '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}">' +
  '<adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/>' +
  "</a:ext></a:extLst>";

/** Words of a source as they are in the notes, and the tag of their language. */
type Quote = { text: string; tag: string };

/**
 * What the library leaves out: alternative texts of shapes, the language of everything, and a
 * paragraph for each line of the notes. `shapes` has the texts of each slide's shapes by name;
 * `quotes` are the words of sources in the notes, which keep their own language, as does what is
 * given in one of the `foreign` ones.
 */
export function fixSlides(
  lang: string,
  shapes: readonly ReadonlyMap<string, string>[],
  quotes: readonly Quote[] = [],
  foreign: ReadonlySet<string> = new Set(),
): (path: string, xml: string) => string {
  const tag = wordLanguage(lang).value;
  return (path, xml) => {
    const spoken = path.startsWith("ppt/")
      ? xml.replaceAll(
          / lang="([^"]*)"( altLang="[^"]*")?/g,
          (_, given: string) =>
            ` lang="${foreign.has(given) ? wordLanguage(given).value : tag}"`,
        )
      : xml;
    const slide = /^ppt\/slides\/slide(\d+)\.xml$/.exec(path);
    if (slide !== null) {
      const texts = shapes[Number(slide[1]) - 1] ?? new Map<string, string>();
      return nameShapes(keepFirstProperties(spoken), texts);
    }
    if (path === "ppt/presentation.xml") return orderMasters(spoken);
    return path.startsWith("ppt/notesSlides/")
      ? splitNotes(spoken, quotes)
      : spoken;
  };
}

/** A paragraph's properties come once and first; the library repeats them before each run. */
function keepFirstProperties(xml: string): string {
  return xml.replaceAll(
    /(<\/a:r>)<a:pPr\b(?:[^>]*\/>|(?:(?!<\/a:pPr>).)*<\/a:pPr>)/gs,
    "$1",
  );
}

/** The schema has the master of the notes before the slides; the library writes it after them. */
function orderMasters(xml: string): string {
  return xml.replace(
    /(<p:sldIdLst>.*?<\/p:sldIdLst>)(<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>)/s,
    "$2$1",
  );
}

function nameShapes(xml: string, texts: ReadonlyMap<string, string>): string {
  return xml.replaceAll(
    /<p:cNvPr id="(\d+)" name="([^"]*)"><\/p:cNvPr>/g,
    (whole, id: string, name: string) => {
      const text = texts.get(name);
      if (text === undefined) return whole;
      const start = `<p:cNvPr id="${id}" name="${name}"`;
      return text === ""
        ? `${start}>${decorative}</p:cNvPr>`
        : `${start} descr="${escapeAttribute(text)}"/>`;
    },
  );
}

function splitNotes(xml: string, quotes: readonly Quote[]): string {
  return xml.replace(
    /<a:p>(<a:r><a:rPr[^>]*\/><a:t>)([^<]*)<\/a:t><\/a:r>(<a:endParaRPr[^>]*\/>)?<\/a:p>/,
    (_whole, start: string, text: string) =>
      text
        .split(/\r?\n/)
        .map((line) => `<a:p>${writeRuns(line, start, quotes)}</a:p>`)
        .join(""),
  );
}

/** A line as one run, or as three where it is a note: what is quoted has a language of its own. */
function writeRuns(
  line: string,
  start: string,
  quotes: readonly Quote[],
): string {
  const run = (text: string, begin = start) =>
    text === "" ? "" : `${begin}${text}</a:t></a:r>`;
  const quote = /^\[\d+\] /.test(line)
    ? quotes.find(({ text }) => line.includes(`: ${escapeXml(text)}`))
    : undefined;
  if (quote === undefined) return run(line);
  const words = escapeXml(quote.text);
  const from = line.indexOf(`: ${words}`) + 2;
  return [
    run(line.slice(0, from)),
    run(words, start.replace(/ lang="[^"]*"/, ` lang="${quote.tag}"`)),
    run(line.slice(from + words.length)),
  ].join("");
}

/** Text as the library writes it. */
function escapeXml(text: string): string {
  return escapeAttribute(text).replaceAll("'", "&apos;");
}
