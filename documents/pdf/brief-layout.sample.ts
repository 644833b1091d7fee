import { inflateSync } from "node:zlib";

/** A piece of text of a page, in points from its lower left corner. */
export type SetText = { mcid: number | null; x: number; y: number };

/** An element of a PDF's structure: what it is, on which pages it stands, and its children in reading order. */
export type Tagged = {
  kind: string;
  pages: Set<number>;
  marks: number[];
  children: Tagged[];
};

/** The text of each page, and what is tagged, of a PDF as documents/pdf-file/compact-pdf.ts writes it. */
export function readLayout(bytes: Uint8Array): {
  pages: SetText[][];
  root: Tagged;
} {
  const file = Buffer.from(bytes);
  const text = file.toString("latin1");
  const objects = new Map(
    [...text.matchAll(/^(\d+) 0 obj\n/gm)].map(({ 1: id = "", index }) => [
      id,
      text.slice(index, text.indexOf("\nendobj", index)),
    ]),
  );
  const read = (id = "") => objects.get(id) ?? "";
  const ids = [...objects.keys()].filter((id) =>
    /\/Type \/Page\b/.test(read(id)),
  );
  const pages = ids.map((id) => {
    const [, contents = ""] = /\/Contents (\d+) 0 R/.exec(read(id)) ?? [];
    const at = text.indexOf(`\n${contents} 0 obj\n`);
    const from = text.indexOf("stream\n", at) + "stream\n".length;
    const [, length] = /\/Length (\d+)/.exec(read(contents)) ?? [];
    return readTexts(
      inflateSync(file.subarray(from, from + Number(length))).toString(
        "latin1",
      ),
    );
  });
  const open = (id: string): Tagged => {
    const object = read(id);
    const kids = findKids(object);
    const children = [...kids.matchAll(/(\d+) 0 R/g)]
      .map(({ 1: kid = "" }) => kid)
      .filter((kid) => read(kid).includes("/Type /StructElem"))
      .map(open);
    const marks = [...kids.replace(/\d+ 0 R/g, "").matchAll(/\d+/g)].map(
      Number,
    );
    const [, page = ""] = /\/Pg (\d+) 0 R/.exec(object) ?? [];
    const own = marks.length > 0 ? [ids.indexOf(page)] : [];
    return {
      kind: /\/S \/(\w+)/.exec(object)?.[1] ?? "",
      pages: new Set([...own, ...children.flatMap((one) => [...one.pages])]),
      marks: [...marks, ...children.flatMap((one) => one.marks)],
      children,
    };
  };
  const top = [...objects].find(([, object]) =>
    object.includes("/S /Document"),
  );
  return { pages, root: open(top?.[0] ?? "") };
}

/** All of a kind under an element, itself included. */
export function listTagged(from: Tagged, kind: RegExp): Tagged[] {
  const own = kind.test(from.kind) ? [from] : [];
  return [...own, ...from.children.flatMap((one) => listTagged(one, kind))];
}

/** The list of an element's children, without what else is between its brackets. */
function findKids(object: string): string {
  const [, list = ""] = /\/K \[(.*)\]/s.exec(object) ?? [];
  const [own = ""] = list.split("]\n  /");
  return own.replace(/<<.*?>>/gs, "");
}

function readTexts(content: string): SetText[] {
  const texts: SetText[] = [];
  let mcid: number | null = null;
  const found = content.matchAll(
    /MCID (\d+) >> BDC|(\/Artifact)|^1 0 0 -1 ([\d.]+) ([\d.]+) cm$/gm,
  );
  for (const [, mark, artifact, x, y] of found)
    if (mark !== undefined) mcid = Number(mark);
    else if (artifact !== undefined) mcid = null;
    else texts.push({ mcid, x: Number(x), y: Number(y) });
  return texts;
}
