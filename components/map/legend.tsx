import { textIn } from "@/lib/text/text-in";
import type { Words } from "@/i18n/translator";
import { unknownShape, type MarkShape } from "@/lib/map/symbols";
import type { Lens } from "@/lib/url/lens";
import type { LensSummary } from "@/lib/views/lens-summary";
import { unknownRole } from "@/lib/views/place-marks";
import { Symbol } from "../record/symbol";
import { sayRoleMeaning } from "@/wording/map/say-roles";
import { InLanguage } from "../page/in-language";
import { Phrase } from "../page/phrase";

type LegendProps = Omit<LensSummary, "date"> & {
  lang: string;
  words: Words;
};

/** What colours, shades, symbols and lines mean, in words, for each lens. */
export function Legend(props: LegendProps) {
  const { phase } = props;
  return (
    <div className="legend">
      <RoleKey {...props} />
      {phase !== null && <PartKey {...props} phase={phase} />}
    </div>
  );
}

function RoleKey({ roles, venue, disagreed, lang, words }: LegendProps) {
  return (
    <div data-lens="participation">
      <ul role="list">
        {roles.map((one) => (
          <li key={one.role?.id ?? unknownRole}>
            <Swatch
              role={one.role?.id ?? unknownRole}
              shape={one.role?.symbol ?? unknownShape}
              bare={one.isOfPoints}
              isOfCities={one.isOfCities}
            />
            {sayRoleMeaning(one, lang, words)}
          </li>
        ))}
        {venue !== null && (
          <li>
            <Phrase {...words.marked("Occasion.lines", { venue })} />
          </li>
        )}
        {disagreed.includes("participation") && (
          <Hatch of="participation" words={words} />
        )}
      </ul>
    </div>
  );
}

const steps = [0, 1, 2, 3] as const;

function PartKey({
  parts,
  phase,
  disagreed,
  lang,
  words,
}: LegendProps & { phase: string }) {
  return (
    <div data-lens="involvement">
      <ul role="list">
        <li>
          <Phrase {...words.marked("Lens.steps", { phase })} />:
        </li>
        {steps.map((step) => (
          <li key={step}>
            <span className="legend-swatch" data-step={step} />
            <Phrase {...words.marked("Lens.step", { step: String(step) })} />
          </li>
        ))}
        {parts.includes(null) && (
          <li>
            <span className="legend-swatch" data-step={unknownRole}>
              <Symbol shape={unknownShape} />
            </span>
            <Phrase {...words.marked("Lens.partNotFound")} />
          </li>
        )}
        {disagreed.includes("involvement") && (
          <Hatch of="involvement" words={words} />
        )}
      </ul>
      <ul role="list">
        {parts.map(
          (part) =>
            part !== null && (
              <li key={part.id}>
                <Swatch shape={part.symbol} bare />
                <InLanguage {...textIn(part.meaning, lang)} />
              </li>
            ),
        )}
      </ul>
    </div>
  );
}

type HatchProps = { of: Lens | "step"; words: Words };

/** What the hatch over a place means: sources disagree on what the map shows of it. */
export function Hatch({ of, words }: HatchProps) {
  return (
    <li className="key-hatch">
      <span className="legend-swatch legend-hatch" />
      <Phrase {...words.marked(`Lens.hatch.${of}`)} />
    </li>
  );
}

function Swatch({
  role,
  shape,
  bare,
  isOfCities,
}: {
  role?: string;
  shape: MarkShape;
  bare?: boolean;
  isOfCities?: boolean;
}) {
  return (
    <span
      className="legend-swatch"
      data-role={role}
      data-bare={bare || undefined}
    >
      <span data-kind={isOfCities ? "city" : undefined}>
        <Symbol shape={shape} />
      </span>
    </span>
  );
}
