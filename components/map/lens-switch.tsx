import type { Words } from "@/i18n/translator";
import { lenses, type Lens } from "@/lib/url/lens";
import { defaultMapState } from "@/lib/url/map-state";
import { Phrase } from "../page/phrase";

const lensPhrases = {
  participation: "Occasion.role",
  involvement: "Occasion.part",
} as const satisfies Record<Lens, string>;

/** Chooses what colours the map. Radio buttons and CSS: it works with scripts off. */
export function LensSwitch({ words }: { words: Words }) {
  return (
    <fieldset className="lens-switch">
      <legend className="visually-hidden">
        <Phrase {...words.marked("Lens.legend")} />
      </legend>
      {lenses.map((lens) => (
        <label key={lens}>
          <input
            type="radio"
            name="lens"
            value={lens}
            defaultChecked={lens === defaultMapState.lens}
          />
          <span>
            <Phrase {...words.marked(lensPhrases[lens])} />
          </span>
        </label>
      ))}
    </fieldset>
  );
}
