import type {
  Briefing,
  BriefingEvent,
  Organisation,
  Participation,
  Person,
  Title,
} from "../briefing/model";
import {
  citeNumbers,
  type CitedNumbers,
  type NoteList,
} from "../citations/note-list";
import { describeDate, type DescribedDate } from "../dates/describe";
import { citeStatement, type CitedText } from "./cited-text";
import { plainIn, textIn, type TextIn } from "../text/text-in";
import { markRole, type RoleMark } from "./role-mark";

/** A record that has a page of its own. */
export type ActorLink = { id: string; name: TextIn };

/** A title with the time for which sources show it. */
export type TitleView = CitedNumbers &
  TextIn & {
    known: DescribedDate;
    organisation: ActorLink | null;
    place: ActorLink | null;
  };

/** A role in an event, in which a person is named or an organisation takes part. */
export type ActorRoleView = {
  role: RoleMark;
  event: ActorLink;
  date: DescribedDate;
  /** The place or organisation that had the role. */
  who: ActorLink & { isPlace: boolean };
  statement: CitedText;
};

export type ActorEventView = ActorLink & { date: DescribedDate };

type PersonPageView = ActorLink & {
  /** The earliest first. */
  titles: TitleView[];
  roles: ActorRoleView[];
  /** Events that name the person beside those of the roles. */
  events: ActorEventView[];
};

type OrganisationPageView = ActorLink & {
  abbreviation: string | null;
  part: CitedText;
  /** What it is a part of, the nearest first. */
  partOf: ActorLink[];
  parts: ActorLink[];
  roles: ActorRoleView[];
  people: { person: ActorLink; title: TitleView }[];
  events: ActorEventView[];
};

/** What the page of a person says, its evidence numbered from the top. */
export function viewPersonPage(
  briefing: Briefing,
  person: Person,
  lang: string,
  notes: NoteList,
): PersonPageView {
  return {
    ...linkTo(person, lang),
    titles: sortTitles(person.titles).map((title) =>
      viewTitle(title, lang, notes),
    ),
    roles: viewRoles(briefing, person.participations, lang, notes),
    events: viewOtherEvents(person, lang),
  };
}

/** What the page of an organisation says, its evidence numbered from the top. */
export function viewOrganisationPage(
  briefing: Briefing,
  organisation: Organisation,
  lang: string,
  notes: NoteList,
): OrganisationPageView {
  const { id, part, evidence } = organisation;
  return {
    ...linkTo(organisation, lang),
    abbreviation: organisation.abbreviation
      ? plainIn(organisation.abbreviation, lang)
      : null,
    part: citeStatement(briefing, id, part, evidence, lang, notes),
    partOf: listWholes(organisation).map((one) => linkTo(one, lang)),
    parts: briefing.organisations
      .filter((one) => one.part_of === organisation)
      .map((one) => linkTo(one, lang)),
    roles: viewRoles(briefing, organisation.participations, lang, notes),
    people: briefing.persons.flatMap((person) =>
      sortTitles(person.titles)
        .filter((title) => title.organisation === organisation)
        .map((title) => ({
          person: linkTo(person, lang),
          title: viewTitle(title, lang, notes),
        })),
    ),
    events: viewOtherEvents(organisation, lang),
  };
}

function linkTo(
  { id, name }: { id: string; name: Readonly<Record<string, string>> },
  lang: string,
): ActorLink {
  return { id, name: textIn(name, lang) };
}

/** Events that name an actor and of which no role of it tells already. */
function viewOtherEvents(
  { events, participations }: Person | Organisation,
  lang: string,
): ActorEventView[] {
  const told = new Set(participations.map(({ event }) => event));
  return events
    .filter((event) => !told.has(event))
    .map((event) => viewEventLink(event, lang));
}

function viewEventLink(event: BriefingEvent, lang: string): ActorEventView {
  return { ...linkTo(event, lang), date: describeDate(event.date, lang) };
}

/** By the text of the date: EDTF begins with the year, so that the earliest comes first. */
function sortTitles(titles: readonly Title[]): Title[] {
  return [...titles].sort((one, other) => (one.known < other.known ? -1 : 1));
}

function viewTitle(title: Title, lang: string, notes: NoteList): TitleView {
  const { organisation, place } = title;
  return {
    ...textIn(title.text, lang),
    known: describeDate(title.known, lang),
    ...citeNumbers(notes, title.evidence),
    organisation:
      organisation === undefined ? null : linkTo(organisation, lang),
    place: place === undefined ? null : linkTo(place, lang),
  };
}

function viewRoles(
  briefing: Briefing,
  participations: readonly Participation[],
  lang: string,
  notes: NoteList,
): ActorRoleView[] {
  return participations.map(
    ({ id, role, event, who, statement, evidence }) => ({
      role: markRole(role, lang),
      event: linkTo(event, lang),
      date: describeDate(event.date, lang),
      who: {
        ...linkTo(who, lang),
        isPlace: briefing.places.some((place) => place.id === who.id),
      },
      statement: citeStatement(briefing, id, statement, evidence, lang, notes),
    }),
  );
}

/** The data guard refuses circles, so that this ends. */
function listWholes({ part_of }: Organisation): Organisation[] {
  return part_of === undefined ? [] : [part_of, ...listWholes(part_of)];
}
