import { unzipSync, strFromU8 } from "fflate";
import { Parser } from "htmlparser2";
import type { Said } from "./foreign-words";

const parts =
  /(document|footnotes|header\d*|footer\d*|slide\d+|notesSlide\d+)\.xml$/;

/**
 * What an Office document says: its runs, each in the language that it is marked with, and what is said
 * of pictures.
 */
export function readSaid(bytes: Uint8Array): Said[] {
  return Object.entries(unzipSync(bytes)).flatMap(([path, body]) =>
    parts.test(path) ? readRuns(strFromU8(body)) : [],
  );
}

function readRuns(xml: string): Said[] {
  const said: Said[] = [];
  let lang: string | null = null;
  let text: string | null = null;
  const take = (tag: string | undefined) => {
    lang = tag?.split("-")[0] ?? null;
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (name === "w:r" || name === "a:r") take(undefined);
        if (name === "w:lang") take(attributes["w:val"]);
        if (name === "a:rPr") take(attributes["lang"]);
        if (name === "wp:docPr" || name === "p:cNvPr")
          said.push({ text: attributes["descr"] ?? "", lang: null });
        text = name === "w:t" || name === "a:t" ? "" : null;
      },
      // It comes in pieces, parted by entities.
      ontext(piece) {
        if (text !== null) text += piece;
      },
      onclosetag() {
        if (text !== null) said.push({ text, lang });
        text = null;
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return said;
}
