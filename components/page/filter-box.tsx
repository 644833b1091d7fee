import type { Words } from "@/i18n/translator";

/** A box that narrows a long list down to what has some words; components/page/list-filter.tsx listens. */
export function FilterBox({ words }: { words: Words }) {
  return (
    <p className="filter-box screen-only">
      <label>
        {words("Filter.words")} <input type="search" autoComplete="off" />
      </label>{" "}
      <output aria-live="polite" />
    </p>
  );
}
