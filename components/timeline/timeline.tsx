import { chooseStory, listSteps } from "@/lib/timeline/story";
import type { OpenPage } from "@/wording/page/open-page";
import { PageFilesMenu } from "../download/page-files-menu";
import { StepCard } from "./step-card";
import { StepList } from "./step-list";
import { formatStepStyles } from "@/lib/map/step-styles";
import { TimelineChart } from "./timeline-chart";
import { TimelineMap } from "./timeline-map";
import { TourChoice } from "./tour-choice";

/**
 * The story of the project: chart, map, and beside it the step to which the address leads. A reader
 * goes through the steps that the briefing has chosen, or through all of them.
 */
export function Timeline(page: OpenPage) {
  const steps = listSteps(page.briefing);
  const story = chooseStory(steps);
  const hasStory = story.length < steps.length;
  return (
    <div className="timeline" data-whole={!hasStory || undefined}>
      <style
        dangerouslySetInnerHTML={{
          __html: formatStepStyles(page.briefing, steps),
        }}
      />
      <TourChoice
        words={page.words}
        story={hasStory ? story.length : null}
        all={steps.length}
        phases={page.briefing.phases.length}
      >
        <PageFilesMenu page={page} view="timeline" />
      </TourChoice>
      {hasStory && (
        <TimelineChart page={page} steps={steps} shown={story} tour="story" />
      )}
      <TimelineChart page={page} steps={steps} shown={steps} tour="all" />
      <div className="timeline-body">
        <TimelineMap {...page} />
        <div className="timeline-panel record">
          <StepList page={page} steps={steps} story={story} />
          {steps.map((step) => (
            <StepCard
              key={step.id}
              page={page}
              step={step}
              story={story}
              steps={steps}
            />
          ))}
        </div>
      </div>
    </div>
  );
}
