import type { OpenPage } from "@/wording/page/open-page";
import { paths } from "@/lib/url/paths";
import { textIn } from "@/lib/text/text-in";
import { OccasionSection } from "./occasion-section";
import { PageTools } from "./page-tools";
import { PaperAddress } from "./paper-address";
import { PlaceList } from "../record/place-list";
import { InLanguage } from "../page/in-language";
import { Phrase } from "../page/phrase";
import { StaticContent } from "../page/static-content";

/** What is beside the map while no place is chosen: the answers of all places in one list. */
export function Overview(page: OpenPage) {
  const { briefing, lang, words } = page;
  return (
    <div className="record">
      <StaticContent>
        <h1 className="record-title" tabIndex={-1} data-focus="">
          <InLanguage {...textIn(briefing.title, lang)} />
        </h1>
        <p className="record-lead screen-only">
          <Phrase {...words.marked("Overview.lead")} />
        </p>
        <h2 className="visually-hidden">
          <Phrase {...words.marked("Overview.places")} />
        </h2>
        <PlaceList briefing={briefing} lang={lang} words={words} />
      </StaticContent>
      <PageTools {...page} view="overview" place={null} />
      <StaticContent>
        <OccasionSection briefing={briefing} lang={lang} words={words} />
        <PaperAddress path={paths.briefing(lang, briefing.id)} />
      </StaticContent>
    </div>
  );
}
