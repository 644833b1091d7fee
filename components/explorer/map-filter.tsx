"use client";

import { defaultMapState } from "@/lib/url/map-state";
import type { FilterChoices, Kept } from "./filter-choices";
import { useFilter } from "./use-filter";

type MapFilterProps = {
  choices: FilterChoices;
  /** The list of sources, which says the same without scripts. */
  sourcesHref: string;
  words: Record<
    "title" | "sources" | "source" | "all" | "disagreed" | "clear",
    string
  >;
};

/**
 * Keeps on the map what rests on one source, or that on which sources disagree; the rest is faded.
 * The address says which, and so do the chips above the map.
 */
export function MapFilter({ choices, sourcesHref, words }: MapFilterProps) {
  const { state, source, kept, change } = useFilter(choices);

  return (
    <details className="map-filter screen-only" open={kept.length > 0}>
      <summary>{words.title}</summary>
      {state !== null && (
        <div className="filter-fields">
          <label>
            {words.source}{" "}
            <select
              value={source?.id ?? ""}
              onChange={(event) =>
                change({ source: event.target.value || null })
              }
            >
              <option value="">{words.all}</option>
              {choices.sources.map(({ id, title }) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
            </select>
          </label>
          <label>
            <input
              type="checkbox"
              checked={state.disagreed}
              onChange={(event) => change({ disagreed: event.target.checked })}
            />{" "}
            {words.disagreed}
          </label>
        </div>
      )}
      {kept.length > 0 && (
        <button
          type="button"
          onClick={() =>
            change({
              source: defaultMapState.source,
              disagreed: defaultMapState.disagreed,
            })
          }
        >
          {words.clear}
        </button>
      )}
      <p>
        <a href={sourcesHref}>{words.sources}</a>
      </p>
      <style>{formatFilter(kept, source?.id, state?.disagreed ?? false)}</style>
    </details>
  );
}

/** Fades the places that are not kept, marks the notes of the source, and hides the agreed. */
function formatFilter(
  kept: readonly Kept[],
  source: string | undefined,
  disagreed: boolean,
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
    ...(disagreed
      ? [".explorer .statements>li:not(:has(.disagreed)){display:none}"]
      : []),
  ].join("");
}
