import type { Briefing, ParticipationRole } from "../briefing/model";
import type { NoteList } from "../citations/note-list";
import {
  citePhase,
  citeStatement,
  type CitedPhase,
  type CitedText,
} from "./cited-text";
import { plainIn } from "../text/text-in";

/** The launch in one language: the event, the phase it began, and the organisations in it. */
type LaunchView = {
  event: CitedText;
  phase: CitedPhase;
  organisations: LaunchOrganisation[];
};

type LaunchOrganisation = {
  name: string;
  abbreviation: string | null;
  role: ParticipationRole;
  statement: CitedText;
};

export function viewLaunch(
  briefing: Briefing,
  lang: string,
  notes: NoteList,
): LaunchView {
  return {
    event: citeStatement(
      briefing,
      briefing.launch.id,
      briefing.launch.summary,
      briefing.launch.evidence,
      lang,
      notes,
    ),
    phase: citePhase(briefing, briefing.launchedPhase, lang, notes),
    organisations: viewOrganisations(briefing, lang, notes),
  };
}

/** The launch without its event, whose summary says again what that of the phase says. */
export function viewLaunchInBrief(
  briefing: Briefing,
  lang: string,
  notes: NoteList,
): Omit<LaunchView, "event"> {
  return {
    phase: citePhase(briefing, briefing.launchedPhase, lang, notes),
    organisations: viewOrganisations(briefing, lang, notes),
  };
}

function viewOrganisations(
  briefing: Briefing,
  lang: string,
  notes: NoteList,
): LaunchOrganisation[] {
  return briefing.organisations.flatMap((organisation) =>
    organisation.participations
      .filter((one) => one.event === briefing.launch)
      .map(({ id, role, statement, evidence }) => ({
        name: plainIn(organisation.name, lang),
        abbreviation: organisation.abbreviation
          ? plainIn(organisation.abbreviation, lang)
          : null,
        role,
        statement: citeStatement(
          briefing,
          id,
          statement,
          evidence,
          lang,
          notes,
        ),
      })),
  );
}
