import type { Words } from "@/i18n/translator";
import { lenses } from "@/lib/url/lens";
import { defaultMapState } from "@/lib/url/map-state";

/** Chooses what colours the map. Radio buttons and CSS: it works with scripts off. */
export function LensSwitch({ words }: { words: Words }) {
  return (
    <fieldset className="lens-switch">
      <legend>{words("Lens.legend")}</legend>
      {lenses.map((lens) => (
        <label key={lens}>
          <input
            type="radio"
            name="lens"
            value={lens}
            defaultChecked={lens === defaultMapState.lens}
          />
          {words(`Lens.${lens}`)}
        </label>
      ))}
    </fieldset>
  );
}
