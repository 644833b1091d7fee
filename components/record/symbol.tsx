import { symbolPaths, type MarkShape } from "@/lib/map/symbols";
import type { Lens } from "@/lib/url/lens";

/** The symbol of a role. Its meaning is beside it in words, so it is hidden from readers. */
export function Symbol({ shape, lens }: { shape: MarkShape; lens?: Lens }) {
  return (
    <svg
      className="symbol"
      viewBox="-8 -8 16 16"
      data-shape={shape}
      data-lens={lens}
      aria-hidden="true"
    >
      <path fillRule="evenodd" d={symbolPaths[shape]} />
    </svg>
  );
}
