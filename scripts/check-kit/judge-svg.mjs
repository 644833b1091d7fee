// @ts-check

/** Points of the smallest type in a drawing that says its width in millimetres. @param {string} svg */
export function smallestType(svg) {
  const [, millimetres = "0", units = "1"] =
    /width="([\d.]+)mm"[^>]*viewBox="0 0 ([\d.]+) /.exec(svg) ?? [];
  const points = (Number(millimetres) / Number(units) / 25.4) * 72;
  return Math.min(
    ...[...svg.matchAll(/font-size="([\d.]+)"/g)].map(
      ([, size]) => Number(size) * points,
    ),
  );
}
