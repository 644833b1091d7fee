import type { OpenPage } from "@/wording/page/open-page";
import { OccasionSection } from "./occasion-section";
import { PageTools } from "./page-tools";
import { PlaceList } from "../record/place-list";
import { Phrase } from "../page/phrase";

/** What is beside the map while no place is chosen. */
export function Overview(page: OpenPage) {
  const { briefing, lang, words } = page;
  return (
    <div className="record">
      <h1 className="record-title" tabIndex={-1} data-focus="">
        <Phrase {...words.marked("Overview.places")} />
      </h1>
      <p className="page-lead screen-only">
        <Phrase {...words.marked("Overview.lead")} />
      </p>
      <PageTools {...page} view="overview" place={null} />
      <PlaceList briefing={briefing} lang={lang} words={words} flagged />
      <OccasionSection briefing={briefing} lang={lang} words={words} />
    </div>
  );
}
