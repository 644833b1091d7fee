import type { Briefing } from "@/lib/briefing/model";
import { takingPart } from "@/lib/timeline/taking-part";
import type { Step } from "@/lib/timeline/story";

/**
 * The style rules that show a step by the target of the address: its text, its mark on the chart,
 * the states that took part and the towns in which it was. So the timeline works without scripts.
 * While nothing is chosen the map shows the phase that was launched.
 */
export function formatStepStyles(
  briefing: Briefing,
  steps: readonly Step[],
): string {
  return steps
    .map((step) => {
      const open = `.timeline:has(#${step.id}:target)`;
      const scopes =
        step.id === briefing.launchedPhase.id
          ? [open, ".timeline:not(:has(.timeline-step:target))"]
          : [open];
      const isContested = step.record.disagreements.length > 0;
      const { shades, locations } = takingPart(briefing, step);
      const rule = (selectors: readonly string[], declarations: string) =>
        selectors.length === 0 ? "" : `${selectors.join()}{${declarations}}`;
      const within = (scope: readonly string[], parts: readonly string[]) =>
        scope.flatMap((one) => parts.map((part) => `${one} ${part}`));
      const shaded = Object.entries(shades).filter(([, shade]) => shade > 0);
      return [
        ...shaded.map(([id, shade]) =>
          rule(
            within(scopes, [`.map-place[data-place=${id}] path`]),
            `fill:var(--map-step-${shade})`,
          ),
        ),
        rule(
          isContested
            ? within(
                scopes,
                shaded.map(([id]) => `.map-hatch[data-place=${id}]`),
              )
            : [],
          "display:inline",
        ),
        rule(
          within(
            scopes,
            locations.map((id) => `.venue-dot[data-location=${id}]`),
          ),
          "--dot:var(--map-symbol-venue)",
        ),
        rule(
          step.kind === "event"
            ? within(
                [open],
                locations.map(
                  (id) => `.venue-dot[data-location=${id}] .venue-name`,
                ),
              )
            : [],
          "display:block",
        ),
        `${open} .chart-mark[href="#${step.id}"]{outline:3px solid var(--ink);outline-offset:1px;z-index:1}`,
        `${open} .map-key[data-of=${step.id}]{display:block}`,
      ].join("");
    })
    .join("");
}
