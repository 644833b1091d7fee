"use client";

import { defaultMapState } from "@/lib/url/map-state";
import type { FilterChoices } from "./filter-choices";
import { useFilter } from "./use-filter";

type FilterChipsProps = {
  choices: FilterChoices;
  words: Record<"showing" | "clear" | "disagreed" | "statements", string>;
};

/** Above the map: what a filter keeps, in words, and the way back to everything. */
export function FilterChips({ choices, words }: FilterChipsProps) {
  const { state, source, kept, change } = useFilter(choices);
  return (
    <div className="filter-chips screen-only" role="status">
      {source !== undefined && (
        <p className="filter-chip">
          <span>
            {words.showing} <strong>{source.chip}</strong>
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
      {state?.disagreed && <p>{words.statements}</p>}
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
