import { createNoteList } from "@/lib/citations/note-list";
import type { Place } from "@/lib/briefing/model";
import { paths } from "@/lib/url/paths";
import { withBase } from "@/lib/url/site";
import { viewPlace } from "@/lib/views/place-view";
import type { OpenPage } from "@/wording/page/open-page";
import { Record } from "../record/record";
import { ReportError } from "../record/report-error";
import { PageTools } from "./page-tools";
import { PaperAddress } from "./paper-address";
import { Phrase } from "../page/phrase";
import { StaticContent } from "../page/static-content";
import { arrowBack, arrowOn } from "@/wording/page/arrows";

/** The record of the chosen place, with the way to all places, and to those before and after it. */
export function PlaceRecord({ place, ...page }: OpenPage & { place: Place }) {
  const { briefing, lang, words } = page;
  const list = createNoteList(lang);
  const view = viewPlace(briefing, place, lang, list);
  const hrefOf = (id: string) => withBase(paths.place(lang, briefing.id, id));
  return (
    <>
      <StaticContent>
        <p className="record-back screen-only">
          <a href={withBase(paths.briefing(lang, briefing.id))} data-place="">
            <span aria-hidden="true">{arrowBack(lang)} </span>
            <Phrase {...words.marked("Record.all")} />
          </a>
        </p>
        <Record
          view={view}
          notes={list.notes()}
          lang={lang}
          words={words}
          links={{
            step: (id) => withBase(paths.timeline(lang, briefing.id, id)),
            person: (id) => withBase(paths.person(lang, briefing.id, id)),
          }}
        />
        <PaperAddress path={paths.place(lang, briefing.id, place.id)} />
      </StaticContent>
      <PageTools {...page} view={place.id} place={place} />
      <StaticContent>
        <ReportError
          {...page}
          name={view.name.text}
          path={paths.place(lang, briefing.id, place.id)}
        />
        <nav className="neighbours-nav" aria-label={words("Overview.places")}>
          <a
            href={hrefOf(view.previous.id)}
            data-place={view.previous.id}
            rel="prev"
          >
            <span aria-hidden="true">{arrowBack(lang)} </span>
            <span className="visually-hidden">
              <Phrase {...words.marked("Record.previous")} />:{" "}
            </span>
            {view.previous.name}
          </a>
          <a href={hrefOf(view.next.id)} data-place={view.next.id} rel="next">
            <span className="visually-hidden">
              <Phrase {...words.marked("Record.next")} />:{" "}
            </span>
            {view.next.name}
            <span aria-hidden="true"> {arrowOn(lang)}</span>
          </a>
        </nav>
      </StaticContent>
    </>
  );
}
