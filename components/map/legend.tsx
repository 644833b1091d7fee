import type { Words } from "@/i18n/translator";
import { symbolOf, type SymbolShape } from "@/lib/map/symbols";
import type { InvolvementRole } from "@/lib/briefing/model";
import type { Lens } from "@/lib/url/lens";
import { isInWordsOnly, type LaunchSummary } from "@/lib/views/launch-summary";
import { unknownRole } from "@/lib/views/place-marks";
import { Symbol } from "../record/symbol";
import { sayRoleMeaning } from "@/wording/map/say-roles";

type LegendProps = Omit<LaunchSummary, "date"> & {
  /** Ways to the other phases: there the map is shaded by the one that is chosen. */
  phases?: readonly { name: string; href: string }[];
  words: Words;
};

const steps = [0, 1, 2, 3] as const;

/** What colours, shades, symbols and lines mean, in words, for both lenses. */
export function Legend({
  roles,
  parts,
  venue,
  phase,
  phases = [],
  disagreed,
  words,
}: LegendProps) {
  return (
    <div className="legend">
      <div data-lens="participation">
        <ul role="list">
          {roles.map((one) => (
            <li key={one.role}>
              <Swatch
                role={one.role}
                shape={symbolOf(one.role)}
                bare={one.role === "venue" || isInWordsOnly(one)}
              />
              {sayRoleMeaning(one, words)}
            </li>
          ))}
          {disagreed.includes("participation") && (
            <Hatch of="participation" words={words} />
          )}
        </ul>
        {venue !== null && <p>{words("Lens.participationText", { venue })}</p>}
      </div>
      <div data-lens="involvement">
        <ul role="list">
          <li>{words("Lens.steps", { phase })}:</li>
          {steps.map((step) => (
            <li key={step}>
              <span className="legend-swatch" data-step={step} />
              {words("Lens.step", { step: String(step) })}
            </li>
          ))}
          {parts.includes(unknownRole) && (
            <li>
              <span className="legend-swatch" data-step={unknownRole}>
                <Symbol shape={symbolOf(unknownRole)} />
              </span>
              {words("RoleMeaning.unknownInvolvement")}
            </li>
          )}
          {disagreed.includes("involvement") && (
            <Hatch of="involvement" words={words} />
          )}
        </ul>
        <ul role="list">
          {parts.map(
            (part) =>
              part !== unknownRole && (
                <li key={part}>
                  <Swatch shape={symbolOf(part)} bare />
                  {words(`RoleMeaning.${meaningOf(part)}`)}
                </li>
              ),
          )}
        </ul>
        <p>{words("Lens.involvementText")}</p>
        {phases.length > 0 && (
          <p className="screen-only">
            {words("Timeline.otherPhases")}{" "}
            {phases.map(({ name, href }, index) => (
              <span key={href}>
                {index > 0 && ", "}
                <a href={href}>{name}</a>
              </span>
            ))}
          </p>
        )}
      </div>
    </div>
  );
}

type HatchProps = { of: Lens | "step"; words: Words };

/** What the hatch over a state means: sources disagree on what the map shows of it. */
export function Hatch({ of, words }: HatchProps) {
  return (
    <li className="key-hatch">
      <span className="legend-swatch legend-hatch" />
      {words(`Lens.hatch.${of}`)}
    </li>
  );
}

/** Host and venue mean another thing in a phase than at the launch. */
function meaningOf(part: InvolvementRole) {
  if (part === "host") return "hostInvolvement";
  return part === "venue" ? "venueInvolvement" : part;
}

function Swatch({
  role,
  shape,
  bare,
}: {
  role?: string;
  shape: SymbolShape;
  bare?: boolean;
}) {
  return (
    <span
      className="legend-swatch"
      data-role={role}
      data-bare={bare || undefined}
    >
      <span data-kind={role === "venue" ? "city" : undefined}>
        <Symbol shape={shape} />
      </span>
    </span>
  );
}
