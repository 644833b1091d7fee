import {
  embedParts,
  themes,
  type EmbedOptions,
  type EmbedPart,
  type Theme,
} from "@/lib/url/embed-options";
import { lenses, type Lens } from "@/lib/url/lens";

export type OptionWords = {
  lens: string;
  lenses: Record<Lens, string>;
  theme: string;
  themes: Record<Theme, string>;
  parts: string;
  partNames: Record<EmbedPart, string>;
  ownAccent: string;
  accent: string;
  isStatic: string;
};

type EmbedOptionFieldsProps = {
  options: EmbedOptions;
  words: OptionWords;
  onChange: (options: EmbedOptions) => void;
  /** Id of the text that says why no option but the lens can be set; undefined where all can. */
  disabledBy: string | undefined;
};

/** What the first colour field shows before the author has chosen one. */
const firstAccent = "#1d5480";

export function EmbedOptionFields({
  options,
  words,
  onChange,
  disabledBy,
}: EmbedOptionFieldsProps) {
  const set = (change: Partial<EmbedOptions>): void =>
    onChange({ ...options, ...change });
  const toggle = (part: EmbedPart): void =>
    set({
      parts: embedParts.filter((one) =>
        one === part
          ? !options.parts.includes(one)
          : options.parts.includes(one),
      ),
    });
  return (
    <>
      <label className="field">
        {words.lens}
        <select
          value={options.lens}
          onChange={(event) => set({ lens: event.target.value as Lens })}
        >
          {lenses.map((lens) => (
            <option key={lens} value={lens}>
              {words.lenses[lens]}
            </option>
          ))}
        </select>
      </label>
      <fieldset
        className="option-fields"
        disabled={disabledBy !== undefined}
        aria-describedby={disabledBy}
      >
        <label className="field">
          {words.theme}
          <select
            value={options.theme}
            onChange={(event) => set({ theme: event.target.value as Theme })}
          >
            {themes.map((theme) => (
              <option key={theme} value={theme}>
                {words.themes[theme]}
              </option>
            ))}
          </select>
        </label>
        <fieldset className="field-set">
          <legend>{words.parts}</legend>
          {embedParts.map((part) => (
            <label key={part}>
              <input
                type="checkbox"
                checked={options.parts.includes(part)}
                onChange={() => toggle(part)}
              />
              {words.partNames[part]}
            </label>
          ))}
        </fieldset>
        <div className="field-set">
          <label>
            <input
              type="checkbox"
              checked={options.accent !== null}
              onChange={(event) =>
                set({ accent: event.target.checked ? firstAccent : null })
              }
            />
            {words.ownAccent}
          </label>
          {options.accent !== null && (
            <input
              type="color"
              aria-label={words.accent}
              value={options.accent}
              onChange={(event) => set({ accent: event.target.value })}
            />
          )}
          <label>
            <input
              type="checkbox"
              checked={options.isStatic}
              onChange={(event) => set({ isStatic: event.target.checked })}
            />
            {words.isStatic}
          </label>
        </div>
      </fieldset>
    </>
  );
}
