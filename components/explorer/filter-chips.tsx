"use client";

import { defaultMapState } from "@/lib/url/map-state";
import type { Kept } from "@/wording/search/filter-choices";
import { useFilter } from "./use-filter";
import { useSheet } from "./use-sheet";

type FilterChipsProps = {
  /** Address of what a filter can keep, which few readers ask for. */
  choices: string;
  words: Record<"showing" | "clear" | "disagreed", string> & {
    /** What stands before and after the title of a source. */
    chip: readonly string[];
  };
};

/** What a filter of the address keeps on the map, in words, and the way back to everything. */
export function FilterChips({ choices, words }: FilterChipsProps) {
  const { state, source, kept, change } = useFilter(choices);
  const [before = "", after = ""] = words.chip;
  useSheet(formatFilter(kept, source?.id));
  return (
    <div className="filter-chips screen-only" role="status">
      {source !== undefined && (
        <p className="filter-chip">
          <span>
            {words.showing}{" "}
            <strong>
              {before}
              {source.title}
              {after}
            </strong>
          </span>
          <Clear
            label={`${words.clear}: ${source.title}`}
            onClear={() => change({ source: defaultMapState.source })}
          />
        </p>
      )}
      {state?.disagreed && (
        <p className="filter-chip">
          <span>
            {words.showing} <strong>{words.disagreed}</strong>
          </span>
          <Clear
            label={`${words.clear}: ${words.disagreed}`}
            onClear={() => change({ disagreed: defaultMapState.disagreed })}
          />
        </p>
      )}
      {kept.map(({ said }) => (
        <p key={said}>{said}</p>
      ))}
    </div>
  );
}

function Clear({ label, onClear }: { label: string; onClear: () => void }) {
  return (
    <button type="button" title={label} aria-label={label} onClick={onClear}>
      <span aria-hidden="true">×</span>
    </button>
  );
}

/** Fades the places that are not kept, and marks the notes of the source. */
function formatFilter(
  kept: readonly Kept[],
  source: string | undefined,
): string {
  const others = kept.map(
    ({ places }) =>
      `:not(${places.map((id) => `[data-place=${id}]`).join() || "*"})`,
  );
  return [
    ...others.map(
      (other) =>
        `.explorer :is(.map-place,.place-label,.place-list a)${other}{opacity:.25}`,
    ),
    ...(source === undefined
      ? []
      : [
          `.explorer .notes>li[data-source=${source}]{background:var(--accent-soft)}`,
        ]),
  ].join("");
}
