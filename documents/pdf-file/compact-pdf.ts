import { deflateSync, inflateSync } from "node:zlib";
import { shortenContent } from "./shorten-content";

/** An object of a PDF: its dictionary, or whatever it is, and the bytes of its stream. */
type PdfObject = { head: string; stream: Buffer | null };

const start = Buffer.from("stream\n");

/**
 * A PDF of Typst's in fewer bytes: the same objects under the same numbers, drawn the same. Throws where
 * it is not as Typst writes one.
 */
export function compactPdf(pdf: Uint8Array): Uint8Array {
  const file = Buffer.from(pdf);
  const { objects, trailer } = readPdf(file);
  const contents = new Set(
    objects.flatMap(({ head }) =>
      [...head.matchAll(/\/Contents (\d+) 0 R/g)].map(([, number]) =>
        Number(number),
      ),
    ),
  );
  return writePdf(
    objects.map((one, index) => compactObject(one, contents.has(index + 1))),
    trailer,
    file.subarray(0, file.indexOf("1 0 obj")),
  );
}

function readPdf(file: Buffer): { objects: PdfObject[]; trailer: string } {
  const tail = file.subarray(file.lastIndexOf("startxref")).toString("latin1");
  const from = Number(/startxref\s+(\d+)/.exec(tail)?.[1]);
  const table = file.subarray(from).toString("latin1");
  const [, trailer = ""] = /trailer\s+(<<[^]*>>)\s+startxref/.exec(table) ?? [];
  const offsets = [...table.matchAll(/^(\d{10}) \d{5} n/gm)].map(([, offset]) =>
    Number(offset),
  );
  if (!table.startsWith("xref\n0 ") || trailer === "" || offsets.length === 0)
    throw new Error("pdf: its list of objects is not found");
  return {
    trailer,
    objects: offsets.map((offset, index) =>
      readObject(file, offset, index + 1),
    ),
  };
}

function readObject(file: Buffer, offset: number, number: number): PdfObject {
  const begin = `${number} 0 obj\n`;
  const from = offset + begin.length;
  if (file.subarray(offset, from).toString("latin1") !== begin)
    throw new Error(`pdf: object ${number} is not where it should be`);
  const end = file.indexOf("endobj", from);
  const at = file.indexOf(start, from);
  if (at < 0 || at > end)
    return { head: file.subarray(from, end).toString("latin1"), stream: null };
  const head = file.subarray(from, at).toString("latin1");
  const length = Number(/\/Length (\d+)/.exec(head)?.[1]);
  const body = at + start.length;
  return { head, stream: file.subarray(body, body + length) };
}

/** Dictionaries stay as they are, and so does what says what the file is: programs that know no PDF read both. */
function compactObject(
  { head, stream }: PdfObject,
  isContent: boolean,
): PdfObject {
  const isPacked = head.includes("/FlateDecode");
  if (stream === null || head.includes("/Metadata")) return { head, stream };
  if (!isPacked && head.includes("/Filter")) return { head, stream };
  const plain = isPacked ? inflateSync(stream) : stream;
  const body = isContent
    ? Buffer.from(shortenContent(plain.toString("latin1")), "latin1")
    : plain;
  const packed = deflateSync(body);
  const filter = isPacked ? "" : "/Filter /FlateDecode ";
  return {
    head: head.replace(/\/Length \d+/, `${filter}/Length ${packed.length}`),
    stream: packed,
  };
}

function writePdf(
  objects: readonly PdfObject[],
  trailer: string,
  head: Buffer,
): Uint8Array {
  const parts: Buffer[] = [head];
  const offsets: number[] = [];
  let at = head.length;
  objects.forEach(({ head: said, stream }, index) => {
    const begin = Buffer.from(`${index + 1} 0 obj\n${said}`, "latin1");
    const body =
      stream === null ? [] : [start, stream, Buffer.from("\nendstream\n")];
    const all = [begin, ...body, Buffer.from("endobj\n")];
    offsets.push(at);
    parts.push(...all);
    at += all.reduce((sum, { length }) => sum + length, 0);
  });
  const entries = offsets.map(
    (offset) => `${String(offset).padStart(10, "0")} 00000 n \n`,
  );
  const tail = `xref\n0 ${offsets.length + 1}\n0000000000 65535 f \n${entries.join("")}trailer\n${trailer}\nstartxref\n${at}\n%%EOF\n`;
  return new Uint8Array(Buffer.concat([...parts, Buffer.from(tail, "latin1")]));
}
