import { createNoteList, type Note } from "@/lib/citations/note-list";
import { paths } from "@/lib/url/paths";
import { viewPlace } from "@/lib/views/place-view";
import { PlaceList } from "../record/place-list";
import type { ViewFile } from "@/wording/page/view-files";
import { Record } from "../record/record";
import { ReportError } from "../record/report-error";
import { BriefNotes } from "./brief-notes";
import { Phrase } from "../page/phrase";
import { arrowBack } from "../page/arrows";

type EmbedRecordsProps = ViewFile & {
  /** Where the title of a source leads; null for nowhere. */
  hrefOf: (source: Note["source"]) => string | null;
};

/**
 * The records of all places; the open one is shown, or else the list. One list of notes serves all
 * records, and the style sheet shows those of the open one. Notes and all phases but the one that
 * the second lens shows are folded: an embed must not push the report away on which it is.
 */
export function EmbedRecords({
  briefing,
  lang,
  words,
  hrefOf,
}: EmbedRecordsProps) {
  const list = createNoteList(lang);
  const citedIn = new Map<number, string>();
  const views = briefing.places.map((place) => {
    const cited = new Set<number>();
    // What the names rest on is on the page of the place: each byte counts.
    const view = viewPlace(
      briefing,
      place,
      lang,
      {
        ...list,
        cite: (evidence) => {
          const numbers = list.cite(evidence);
          numbers.forEach((number) => cited.add(number));
          return numbers;
        },
      },
      false,
    );
    for (const number of cited) {
      citedIn.set(
        number,
        [citedIn.get(number) ?? "", place.id].join(" ").trim(),
      );
    }
    return view;
  });
  return (
    <div className="embed-records">
      <section
        id="overview"
        className="embed-section embed-overview"
        aria-labelledby="list-title"
      >
        <h2 id="list-title" tabIndex={-1} data-focus="">
          <Phrase {...words.marked("Overview.places")} />
        </h2>
        <PlaceList
          briefing={briefing}
          lang={lang}
          hrefOf={(id) => `#${id}`}
          words={words}
          isBrief
        />
      </section>
      {views.map((view) => (
        <section
          key={view.id}
          id={view.id}
          className="embed-section embed-record"
          data-place={view.id}
        >
          <p className="embed-back">
            <a href="#overview" data-place="">
              {arrowBack(lang)} <Phrase {...words.marked("Record.all")} />
            </a>
          </p>
          <Record
            view={view}
            notes={null}
            lang={lang}
            words={words}
            level={2}
          />
          <ReportError
            briefing={briefing}
            lang={lang}
            words={words}
            name={view.name.text}
            path={paths.place(lang, briefing.id, view.id)}
          />
        </section>
      ))}
      <details className="record record-sources embed-notes">
        <summary>
          <h2>
            <Phrase {...words.marked("Record.notes")} />
          </h2>
        </summary>
        <BriefNotes
          notes={list.notes()}
          citedIn={citedIn}
          hrefOf={hrefOf}
          lang={lang}
          words={words}
        />
      </details>
    </div>
  );
}
