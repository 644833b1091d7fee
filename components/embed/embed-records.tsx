import { createNoteList } from "@/lib/citations/note-list";
import { viewPlace } from "@/lib/views/place-view";
import { PlaceList } from "../explorer/place-list";
import type { PageView } from "../page/view-files";
import { Record } from "../record/record";

/** The records of all places; the one that the address targets is shown, or else the list. */
export function EmbedRecords({ briefing, lang, words }: PageView) {
  return (
    <main className="embed-records">
      <section id="overview" className="embed-section embed-overview" aria-labelledby="list-title">
        <h2 id="list-title" tabIndex={-1} data-focus="">
          {words("Overview.places")}
        </h2>
        <PlaceList briefing={briefing} lang={lang} hrefOf={(id) => `#${id}`} words={words} />
      </section>
      {briefing.places.map((place) => {
        const list = createNoteList(lang);
        const view = viewPlace(briefing, place, lang, list);
        return (
          <section
            key={place.id}
            id={place.id}
            className="embed-section embed-record"
            data-place={place.id}
          >
            <Record view={view} notes={list.notes()} lang={lang} words={words} level={2} />
            <p className="embed-back">
              <a href="#overview" data-place="">
                {words("Record.all")}
              </a>
            </p>
          </section>
        );
      })}
    </main>
  );
}
