import type { Briefing } from "../briefing/model";
import type { NoteList } from "../citations/note-list";
import {
  citePhase,
  citeStatement,
  type CitedPhase,
  type CitedText,
} from "./cited-text";
import { plainIn } from "../text/text-in";
import { markRole, type RoleMark } from "./role-mark";

/** The occasion in one language: the event, the phase that is shown, and the organisations in it. */
type OccasionView = {
  event: CitedText;
  phase: CitedPhase | null;
  organisations: OccasionOrganisation[];
};

type OccasionOrganisation = {
  name: string;
  abbreviation: string | null;
  role: RoleMark;
  statement: CitedText;
};

export function viewOccasion(
  briefing: Briefing,
  lang: string,
  notes: NoteList,
): OccasionView {
  return {
    event: citeStatement(
      briefing,
      briefing.occasion.id,
      briefing.occasion.summary,
      briefing.occasion.evidence,
      lang,
      notes,
    ),
    phase: viewPhase(briefing, lang, notes),
    organisations: viewOrganisations(briefing, lang, notes),
  };
}

/** The occasion without its event, whose summary says again what that of the phase says. */
export function viewOccasionInBrief(
  briefing: Briefing,
  lang: string,
  notes: NoteList,
): Omit<OccasionView, "event"> {
  return {
    phase: viewPhase(briefing, lang, notes),
    organisations: viewOrganisations(briefing, lang, notes),
  };
}

function viewPhase(
  briefing: Briefing,
  lang: string,
  notes: NoteList,
): CitedPhase | null {
  const { phase } = briefing;
  return phase === undefined ? null : citePhase(briefing, phase, lang, notes);
}

function viewOrganisations(
  briefing: Briefing,
  lang: string,
  notes: NoteList,
): OccasionOrganisation[] {
  return briefing.organisations.flatMap((organisation) =>
    organisation.participations
      .filter((one) => one.event === briefing.occasion)
      .map(({ id, role, statement, evidence }) => ({
        name: plainIn(organisation.name, lang),
        abbreviation: organisation.abbreviation
          ? plainIn(organisation.abbreviation, lang)
          : null,
        role: markRole(role, lang),
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
