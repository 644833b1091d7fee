import type { Briefing, BriefingEvent, Unlocated } from "../briefing/model";
import { kindOf } from "../briefing/kind-of";
import type { NoteList } from "../citations/note-list";
import { describeDate, type DescribedDate } from "../dates/describe";
import { citeStatement, type CitedText } from "./cited-text";
import { listParticipants } from "./list-participants";
import { plainIn, textIn, type TextIn } from "../text/text-in";
import { markRole, type RoleMark } from "./role-mark";

type LocationView =
  | { kind: Unlocated }
  | { kind: "country"; name: string }
  | { kind: "city"; name: string; country: string | null };

export type ParticipantView = {
  kind: ReturnType<typeof kindOf>;
  id: string;
  name: TextIn;
  /** The main role first. */
  roles: RoleMark[];
};

export type EventView = {
  id: string;
  kind: BriefingEvent["kind"];
  name: TextIn;
  date: DescribedDate;
  dateNote: TextIn | null;
  location: LocationView;
  summary: CitedText;
  participants: ParticipantView[];
};

export function viewEvent(
  briefing: Briefing,
  event: BriefingEvent,
  lang: string,
  notes: NoteList,
): EventView {
  return {
    id: event.id,
    kind: event.kind,
    name: textIn(event.name, lang),
    date: describeDate(event.date, lang),
    dateNote: event.date_note ? textIn(event.date_note, lang) : null,
    location: viewLocation(event.location, lang),
    summary: citeStatement(
      briefing,
      event.id,
      event.summary,
      event.evidence,
      lang,
      notes,
    ),
    participants: listParticipants(event, briefing.roles).map(
      ({ who, roles }) => ({
        kind: kindOf(who),
        id: who.id,
        name: textIn(who.name, lang),
        roles: roles.map((role) => markRole(role, lang)),
      }),
    ),
  };
}

function viewLocation(
  location: BriefingEvent["location"],
  lang: string,
): LocationView {
  if (typeof location === "string") return { kind: location };
  const name = plainIn(location.name, lang);
  if (location.precision === "country") return { kind: "country", name };
  return {
    kind: "city",
    name,
    country: location.country ? plainIn(location.country, lang) : null,
  };
}
