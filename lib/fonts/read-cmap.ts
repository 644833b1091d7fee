/** Code points for which a font (TrueType or OpenType) has a glyph, in ascending order. */
export function readCmap(bytes: Uint8Array): number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const cmap = findTable(view, "cmap");
  const tables = Array.from({ length: view.getUint16(cmap + 2) }, (_, index) =>
    view.getUint32(cmap + 4 + 8 * index + 4),
  );
  const points = new Set<number>();
  for (const offset of new Set(tables)) {
    const start = cmap + offset;
    const format = view.getUint16(start);
    if (format === 4) readFormat4(view, start, points);
    if (format === 12) readFormat12(view, start, points);
  }
  return [...points].sort((one, other) => one - other);
}

function findTable(view: DataView, tag: string): number {
  const count = view.getUint16(4);
  for (let index = 0; index < count; index++) {
    const entry = 12 + 16 * index;
    const name = [0, 1, 2, 3].map((at) => view.getUint8(entry + at));
    if (String.fromCharCode(...name) === tag) return view.getUint32(entry + 8);
  }
  throw new Error(`font: there is no table ${tag} (not a .ttf or .otf file?)`);
}

/** Segments of the Basic Multilingual Plane. */
function readFormat4(view: DataView, start: number, points: Set<number>) {
  const double = view.getUint16(start + 6);
  const ends = start + 14;
  const starts = ends + double + 2;
  for (let at = 0; at < double; at += 2) {
    const [last, first] = [
      view.getUint16(ends + at),
      view.getUint16(starts + at),
    ];
    const delta = view.getUint16(starts + double + at);
    const slot = starts + 2 * double + at;
    const range = view.getUint16(slot);
    for (let point = first; point <= last && point < 0xffff; point++) {
      const glyph =
        range === 0
          ? point
          : view.getUint16(slot + range + 2 * (point - first));
      const isThere = range === 0 || glyph !== 0;
      if (isThere && ((glyph + delta) & 0xffff) !== 0) points.add(point);
    }
  }
}

/** Groups of any plane. */
function readFormat12(view: DataView, start: number, points: Set<number>) {
  const count = view.getUint32(start + 12);
  for (let index = 0; index < count; index++) {
    const group = start + 16 + 12 * index;
    const [first, last] = [view.getUint32(group), view.getUint32(group + 4)];
    const glyph = view.getUint32(group + 8);
    for (let point = first; point <= last; point++)
      if (glyph + point - first !== 0) points.add(point);
  }
}
