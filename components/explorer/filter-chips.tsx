"use client";

import { defaultView } from "@/lib/url/view";
import type { FilterChoices } from "./filter-choices";
import { useFilter } from "./use-filter";

type FilterChipsProps = {
  choices: FilterChoices;
  words: Record<"showing" | "clear" | "disagreed" | "statements", string>;
};

/** Above the map: what a filter keeps, in words, and the way back to everything. */
export function FilterChips({ choices, words }: FilterChipsProps) {
  const { view, source, kept, change } = useFilter(choices);
  return (
    <div className="filter-chips screen-only" role="status">
      {source !== undefined && (
        <p className="filter-chip">
          <span>
            {words.showing} <strong>{source.chip}</strong>
          </span>
          <Clear
            label={`${words.clear}: ${source.title}`}
            onClear={() => change({ source: defaultView.source })}
          />
        </p>
      )}
      {view?.disagreed && (
        <p className="filter-chip">
          <span>
            {words.showing} <strong>{words.disagreed}</strong>
          </span>
          <Clear
            label={`${words.clear}: ${words.disagreed}`}
            onClear={() => change({ disagreed: defaultView.disagreed })}
          />
        </p>
      )}
      {kept.map(({ said }) => (
        <p key={said}>{said}</p>
      ))}
      {view?.disagreed && <p>{words.statements}</p>}
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
