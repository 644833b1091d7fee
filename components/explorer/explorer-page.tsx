import type { ReactNode } from "react";
import { bundleScript } from "@/browser/bundle/bundle";
import { keepPictures } from "../map/keep-pictures";
import { LensSwitch } from "../map/lens-switch";
import { Legend } from "../map/legend";
import { sayMap } from "../map/say-map";
import type { OpenPage } from "@/wording/page/open-page";
import { SpatialDescription } from "../spatial/spatial-description";
import { summariseLenses } from "@/lib/views/lens-summary";
import { basePath, withBase } from "@/lib/url/site";
import { paths } from "@/lib/url/paths";
import { plainIn } from "@/lib/text/text-in";
import { Phrase } from "../page/phrase";
import { StaticContent } from "../page/static-content";
import { FilterChips } from "./filter-chips";
import { Explorer } from "./explorer";
import { PlaceAnswers } from "./place-answers";

type ExplorerPageProps = OpenPage & { children: ReactNode };

/** The explorer of a briefing: map with its lens and legend, and beside it what the page shows. */
export async function ExplorerPage({ children, ...page }: ExplorerPageProps) {
  const { briefing, lang, words } = page;
  const title = plainIn(briefing.title, lang);
  return (
    <>
      <StaticContent>
        <script
          dangerouslySetInnerHTML={{ __html: await bundleEarlyScript() }}
        />
      </StaticContent>
      <Explorer
        pictures={await keepPictures(page)}
        places={briefing.places.map(({ id }) => id)}
        words={sayMap(title, words)}
        overview={withBase(paths.briefing(lang, briefing.id))}
        basePath={basePath}
        lens={
          <>
            <SkipMap words={words} />
            {briefing.phase && <LensSwitch words={words} />}
          </>
        }
        legend={
          <StaticContent className="explorer-legend">
            <Legend
              {...summariseLenses(briefing, lang)}
              lang={lang}
              words={words}
            />
          </StaticContent>
        }
        answers={
          <StaticContent className="place-answers">
            <PlaceAnswers {...page} />
          </StaticContent>
        }
        filter={
          <FilterChips
            choices={withBase(paths.filterChoices(lang, briefing.id))}
            words={{
              showing: words("Filter.showing"),
              clear: words("Filter.drop"),
              disagreed: words("Filter.disagreedChip"),
              chip: words("Filter.chip", { title: "\n" }).split("\n"),
            }}
          />
        }
        description={
          <StaticContent>
            <SpatialDescription {...page} />
          </StaticContent>
        }
      >
        {children}
      </Explorer>
    </>
  );
}

/** Past the stops of the map, to the answers. */
function SkipMap({ words }: Pick<OpenPage, "words">) {
  return (
    <a className="skip visually-hidden" href="#answers">
      <Phrase {...words.marked("Map.skip")} />
    </a>
  );
}

let earlyScript: Promise<string> | undefined;

/** The same in every explorer: made once in a build. */
function bundleEarlyScript(): Promise<string> {
  earlyScript ??= bundleScript("browser/explorer/early-script.ts");
  return earlyScript;
}
