import { tellStory } from "@/lib/timeline/story";
import type { OpenPage } from "@/wording/page/open-page";
import { StepCard } from "./step-card";
import { StepList } from "./step-list";
import { formatStepStyles } from "./step-styles";
import { TimelineChart } from "./timeline-chart";
import { TimelineMap } from "./timeline-map";

/** The story of the project: chart, map, and beside it the step to which the address leads. */
export function Timeline(page: OpenPage) {
  const story = tellStory(page.briefing);
  return (
    <div className="timeline">
      <style
        dangerouslySetInnerHTML={{
          __html: formatStepStyles(page.briefing, story),
        }}
      />
      <TimelineChart page={page} story={story} />
      <div className="timeline-body">
        <TimelineMap {...page} />
        <div className="timeline-panel record">
          <StepList page={page} story={story} />
          {story.map((step, index) => (
            <StepCard
              key={step.id}
              page={page}
              step={step}
              number={index + 1}
              story={story}
            />
          ))}
        </div>
      </div>
    </div>
  );
}
