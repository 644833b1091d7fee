import { encode } from "uqr";
import type { QrCode } from "@/lib/sheet/figure-content";

/** An address as a QR code: a path with one run of dark modules after another. */
export function drawCode(url: string): QrCode {
  const { data: rows, size } = encode(url, {
    ecc: "M",
    border: 0,
    boostEcc: false,
  });
  const path = rows
    .flatMap((cells, row) =>
      findRuns(cells).map(
        ([from, length]) => `M${from} ${row}h${length}v1h${-length}z`,
      ),
    )
    .join("");
  return { modules: size, path };
}

function findRuns(cells: readonly boolean[]): [number, number][] {
  const runs: [number, number][] = [];
  cells.forEach((isDark, at) => {
    if (!isDark) return;
    const last = runs.at(-1);
    if (last !== undefined && last[0] + last[1] === at) last[1] += 1;
    else runs.push([at, 1]);
  });
  return runs;
}
