import type { Note, NoteList } from "@/lib/citations/note-list";
import { shareNotes, type ShownNotes } from "@/lib/citations/shared-notes";
import { paths } from "@/lib/url/paths";
import {
  viewPlace,
  type PhaseView,
  type PlaceView,
} from "@/lib/views/place-view";
import { PlaceList } from "../record/place-list";
import type { ViewFile } from "@/wording/page/view-files";
import { Record } from "../record/record";
import { ReportError } from "../record/report-error";
import { BriefNotes } from "./brief-notes";
import { Phrase } from "../page/phrase";
import { arrowBack } from "@/wording/page/arrows";

type EmbedRecordsProps = ViewFile & {
  /** Where the title of a source leads; null for nowhere. */
  hrefOf: (source: Note["source"]) => string | null;
  /** Quotes every passage. An embed has no room for those behind what is folded: it names documents. */
  isWhole?: boolean;
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
  isWhole = false,
}: EmbedRecordsProps) {
  const { views, documents } = shareNotes(
    lang,
    briefing.places.map(
      // What the names rest on is on the page of the place: each byte counts.
      (place) => (list: NoteList) =>
        viewPlace(briefing, place, lang, list, isWhole),
    ),
    isWhole ? listAllNotes : listShownNotes,
  );
  return (
    <div className="embed-records">
      <section id="overview" className="embed-section embed-overview">
        <h2 tabIndex={-1} data-focus="">
          <Phrase {...words.marked("Overview.places")} />
        </h2>
        <PlaceList
          briefing={briefing}
          lang={lang}
          hrefOf={(id) => `#${id}`}
          words={words}
        />
      </section>
      {views.map((view) => (
        <section
          key={view.id}
          id={view.id}
          className="embed-section embed-record"
          data-place={view.id}
        >
          <a className="embed-back" href="#overview" data-place="">
            {arrowBack(lang)} <Phrase {...words.marked("Record.all")} />
          </a>
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
      <details className="record folded record-sources embed-notes">
        <summary>
          <h2>
            <Phrase {...words.marked("Record.sources")} />
          </h2>
        </summary>
        <BriefNotes
          documents={documents}
          hrefOf={hrefOf}
          lang={lang}
          words={words}
        />
      </details>
    </div>
  );
}

const numbersIn = (all: readonly PhaseView[]): number[] =>
  all.flatMap(({ involvements }) =>
    involvements.flatMap(({ statement }) => statement.notes),
  );

/** What is not folded is shown with the passages behind it: the role, and the second lens's phase. */
function listShownNotes({ roles, phases }: PlaceView): ShownNotes {
  const ofRoles = roles.flatMap(({ statement, persons }) =>
    [statement, ...persons].flatMap(({ notes }) => notes),
  );
  return {
    quoted: [...ofRoles, ...numbersIn(phases.filter((one) => one.isShown))],
    whole: numbersIn(phases.filter((one) => !one.isShown)),
  };
}

/** All that a record says, with its passages. */
function listAllNotes(view: PlaceView): ShownNotes {
  const { quoted, whole } = listShownNotes(view);
  return { quoted: [...quoted, ...whole, ...view.names.notes], whole: [] };
}
