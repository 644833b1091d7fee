import type { Words } from "@/i18n/translator";
import { symbolOf, type SymbolShape } from "@/lib/drawing/symbols";
import type { InvolvementRole, ParticipationRole } from "@/lib/briefing/model";
import type { Lens } from "@/lib/url/view";
import { Symbol } from "../record/symbol";

type LegendProps = {
  /** Roles that occur at the launch, and parts that occur in the project. */
  roles: readonly ParticipationRole[];
  parts: readonly InvolvementRole[];
  date: string;
  venue: string;
  phase: string;
  /** Ways to the other phases: there the map is shaded by the one that is chosen. */
  phases?: readonly { name: string; href: string }[];
  /** Lenses in which a state is hatched. */
  contested: readonly Lens[];
  words: Words;
};

const steps = [0, 1, 2, 3] as const;

/** What colours, shades, symbols and lines mean, in words, for both lenses. */
export function Legend({
  roles,
  parts,
  date,
  venue,
  phase,
  phases = [],
  contested,
  words,
}: LegendProps) {
  return (
    <div className="legend">
      <div data-lens="delegation">
        <ul role="list">
          {roles.map((role) => (
            <li key={role}>
              <Swatch
                role={role}
                shape={symbolOf(role)}
                bare={role === "venue"}
              />
              {words(`RoleMeaning.${role}`)}
            </li>
          ))}
          {contested.includes("delegation") && (
            <Hatch of="delegation" words={words} />
          )}
        </ul>
        <p>{words("Lens.delegationText", { date, venue })}</p>
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
          {contested.includes("involvement") && (
            <Hatch of="involvement" words={words} />
          )}
        </ul>
        <ul role="list">
          {parts.map((part) => (
            <li key={part}>
              <Swatch shape={symbolOf(part)} bare />
              {words(`RoleMeaning.${meaningOf(part)}`)}
            </li>
          ))}
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
