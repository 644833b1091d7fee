import type { Words } from "@/i18n/translator";
import type { BriefingEvent, Phase } from "@/lib/briefing/model";
import { createNoteList } from "@/lib/citations/note-list";
import { describeDate } from "@/lib/dates/describe";
import { paths } from "@/lib/url/paths";
import { viewEvent, type EventView } from "@/lib/views/event-view";
import { plainIn, textIn } from "@/lib/text/text-in";
import type { OpenPage } from "@/wording/page/open-page";
import { FilterBox } from "../page/filter-box";
import { FoldEntry } from "../page/fold-entry";
import { WithIndex, type IndexPart } from "../page/page-index";
import { FoldedNotes } from "../record/folded-notes";
import { ReportError } from "../record/report-error";
import { sayDate } from "@/wording/record/say-date";
import { EventText } from "./event-text";
import { Participants } from "./participants";
import { InLanguage } from "../page/in-language";

const scope = "events";

/** Where the events of no phase are. */
const noPhase = "no-phase";

/** All events in the order of time, phase by phase, with one list of notes. */
export function EventList(page: OpenPage) {
  const { briefing, lang, words } = page;
  const list = createNoteList(lang);
  const all: { phase: Phase | null; events: readonly BriefingEvent[] }[] = [
    ...briefing.phases.map((phase) => ({
      phase,
      events: briefing.events.filter((event) => event.phase === phase),
    })),
    {
      phase: null,
      events: briefing.events.filter((event) => event.phase === undefined),
    },
  ];
  // A phase is told also if no source dates an event of it.
  const groups = all.filter(
    ({ phase, events }) => phase !== null || events.length > 0,
  );
  const others = words(
    briefing.phases.length === 0 ? "Site.events" : "Events.noPhase",
  );
  return (
    <WithIndex
      title={words("Site.onThisPage")}
      parts={groups.map(({ phase, events }) => ({
        label: phase === null ? others : plainIn(phase.name, lang),
        href: `#${phase?.id ?? noPhase}`,
        parts: listYears(events),
      }))}
    >
      <div className="record">
        <FilterBox words={words} />
        {groups.map(({ phase, events }) => (
          <section key={phase?.id ?? noPhase} id={phase?.id ?? noPhase}>
            <h2>
              {phase === null ? (
                others
              ) : (
                <InLanguage {...textIn(phase.name, lang)} />
              )}
              {phase !== null && (
                <>
                  {", "}
                  <span className="record-date">
                    {sayDate(describeDate(phase.interval, lang), words)}
                  </span>
                </>
              )}
            </h2>
            <ol className="statements" role="list">
              {events.map((event) => (
                <li key={event.id} data-entry="">
                  <EventEntry
                    view={viewEvent(briefing, event, lang, list)}
                    page={page}
                  />
                </li>
              ))}
            </ol>
          </section>
        ))}
        <FoldedNotes page={page} list={list} scope={scope} />
      </div>
    </WithIndex>
  );
}

/** The years of some events, each leading to the first of them. */
function listYears(events: readonly BriefingEvent[]): IndexPart[] {
  const firsts = new Map(
    events.toReversed().map(({ date, id }) => [date.slice(0, 4), id]),
  );
  return [...firsts]
    .reverse()
    .map(([year, id]) => ({ label: year, href: `#${id}` }));
}

function EventEntry({ view, page }: { view: EventView; page: OpenPage }) {
  const { words } = page;
  return (
    <FoldEntry
      id={view.id}
      head={
        <h3>
          <InLanguage {...view.name} />{" "}
          <span className="record-date">
            {sayDate(view.date, words)}, {sayLocation(view.location, words)}
          </span>
        </h3>
      }
    >
      <EventText page={page} view={view} scope={scope} />
      <Participants page={page} participants={view.participants} />
      <ReportError
        {...page}
        name={view.name.text}
        path={`${paths.events(page.lang, page.briefing.id)}#${view.id}`}
      />
    </FoldEntry>
  );
}

/** The location of an event in words, no more precisely than the sources give it. */
export function sayLocation(
  location: EventView["location"],
  words: Words,
): string {
  switch (location.kind) {
    case "online":
    case "several":
    case "not-stated":
      return words(`Events.${location.kind}`);
    case "country":
      return words("Events.country", { name: location.name });
    case "city":
      return location.country === null
        ? location.name
        : `${location.name}, ${location.country}`;
  }
}
