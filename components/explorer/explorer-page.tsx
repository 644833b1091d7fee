import type { ReactNode } from "react";
import { keepPictures } from "../map/keep-pictures";
import { LensSwitch } from "../map/lens-switch";
import { Legend } from "../map/legend";
import { sayMap } from "../map/say-map";
import type { OpenPage } from "@/wording/page/open-page";
import { SpatialDescription } from "../spatial/spatial-description";
import { summariseLenses } from "@/lib/views/lens-summary";
import { basePath, withBase } from "@/lib/url/site";
import { paths } from "@/lib/url/paths";
import { plainIn, textIn } from "@/lib/text/text-in";
import { FilterChips } from "./filter-chips";
import { listChoices } from "./filter-choices";
import { MapFilter } from "./map-filter";
import { Explorer } from "./explorer";
import { InLanguage } from "../page/in-language";

type ExplorerPageProps = OpenPage & { children: ReactNode };

/** The explorer of a briefing: title, map with legend, and beside it what the page shows. */
export async function ExplorerPage({ children, ...page }: ExplorerPageProps) {
  const { briefing, lang, words } = page;
  const title = plainIn(briefing.title, lang);
  const choices = listChoices(briefing, lang, words);
  return (
    <>
      <div className="explorer-head">
        <p className="page-title">{title}</p>
        <p className="page-lead">
          <InLanguage {...textIn(briefing.summary, lang)} />
        </p>
      </div>
      <Explorer
        pictures={await keepPictures(page)}
        places={briefing.places.map(({ id }) => id)}
        words={sayMap(title, words)}
        overview={withBase(paths.briefing(lang, briefing.id))}
        basePath={basePath}
        filter={
          <FilterChips
            choices={choices}
            words={{
              showing: words("Filter.showing"),
              clear: words("Filter.drop"),
              disagreed: words("Filter.disagreedChip"),
              statements: words("Filter.statements"),
            }}
          />
        }
        legend={
          <>
            {briefing.phase && <LensSwitch words={words} />}
            <Legend
              {...summariseLenses(briefing, lang)}
              phases={briefing.phases.map((phase) => ({
                name: plainIn(phase.name, lang),
                href: withBase(paths.timeline(lang, briefing.id, phase.id)),
              }))}
              lang={lang}
              words={words}
            />
            <MapFilter
              choices={choices}
              sourcesHref={withBase(paths.sources(lang, briefing.id))}
              words={{
                title: words("Filter.title"),
                sources: words("Filter.sources"),
                source: words("Filter.source"),
                all: words("Filter.all"),
                disagreed: words("Filter.disagreed"),
                clear: words("Filter.clear"),
              }}
            />
            <SpatialDescription {...page} />
          </>
        }
      >
        {children}
      </Explorer>
    </>
  );
}
