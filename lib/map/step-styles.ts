import type { Briefing } from "@/lib/briefing/model";
import { formatSideStyles } from "@/lib/map/label-styles";
import { takingPart } from "@/lib/timeline/taking-part";
import type { Step } from "@/lib/timeline/story";

/**
 * The style rules that show a step by the target of the address, which is the step or a note in it:
 * its text, its mark on the chart, the states that took part and the towns in which it was. So the
 * timeline works without scripts. While nothing is chosen the map shows the phase of the second lens.
 */
export function formatStepStyles(
  briefing: Briefing,
  steps: readonly Step[],
): string {
  return (
    formatSideStyles(".venue-name") +
    steps.map((step) => formatStep(briefing, step)).join("")
  );
}

function formatStep(briefing: Briefing, step: Step): string {
  const open = `.timeline:has(#${step.id}:target,#${step.id} :target)`;
  const scopes =
    step.id === briefing.phase?.id
      ? [
          open,
          ".timeline:not(:has(.timeline-step:target,.timeline-step :target))",
        ]
      : [open];
  const { shades, asides, disagreed, locations } = takingPart(briefing, step);
  const rule = (parts: readonly string[], declarations: string) =>
    parts.length === 0
      ? ""
      : `${scopes.flatMap((one) => parts.map((part) => `${one} ${part}`)).join()}{${declarations}}`;
  const shaded = Object.entries(shades).filter(([, shade]) => shade > 0);
  const towns = locations.map((id) => `.venue-dot[data-location=${id}]`);
  return [
    ...shaded.map(([id, shade]) =>
      rule(
        [`.map-place[data-place=${id}] path`],
        `fill:var(--map-step-${shade})`,
      ),
    ),
    rule(
      disagreed.map((id) => `.map-hatch[data-place=${id}]`),
      "display:inline",
    ),
    rule(
      [
        ...(disagreed.length > 0 ? [".key-hatch"] : []),
        ...asides.map((role) => `.key-aside[data-role=${role.id}]`),
      ],
      "display:inline-flex",
    ),
    rule(towns, "--dot:var(--map-symbol-venue)"),
    step.kind === "event"
      ? rule(
          towns.map((town) => `${town} .venue-name`),
          "display:block;z-index:3;color:var(--ink);font-weight:700;background:var(--paper)",
        )
      : "",
    `${open} .chart-mark[href="#${step.id}"]{outline:3px solid var(--ink);outline-offset:1px;z-index:1}`,
    `${open} .map-key[data-of=${step.id}]{display:block}`,
  ].join("");
}
