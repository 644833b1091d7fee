import { symbolPaths, type MarkShape } from "@/lib/map/symbols";
import type { Lens } from "@/lib/url/lens";

/** The symbol of a role. Its meaning is beside it in words, so it is hidden from readers. */
export function Symbol({ shape, lens }: { shape: MarkShape; lens?: Lens }) {
  return (
    <svg
      className="symbol"
      data-lens={lens}
      viewBox="-8 -8 16 16"
      aria-hidden="true"
      data-shape={shape}
    >
      <path fillRule="evenodd" d={symbolPaths[shape]} />
    </svg>
  );
}
