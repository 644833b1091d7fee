import type { Briefing, ParticipationRole } from "../briefing/model";
import type { NoteList } from "../citations/note-list";
import { citeStatement, type CitedText } from "./cited-text";

/** The launch in one language: the event, the phase it began, and the organisations in it. */
export type LaunchView = {
  event: CitedText;
  phase: CitedText;
  organisations: {
    name: string;
    role: ParticipationRole;
    statement: CitedText;
  }[];
};

export function viewLaunch(
  briefing: Briefing,
  lang: string,
  notes: NoteList,
): LaunchView {
  const { launch, launchedPhase } = briefing;
  return {
    event: citeStatement(
      briefing,
      launch.id,
      launch.summary,
      launch.evidence,
      lang,
      notes,
    ),
    phase: citeStatement(
      briefing,
      launchedPhase.id,
      launchedPhase.summary,
      launchedPhase.evidence,
      lang,
      notes,
    ),
    organisations: briefing.organisations.flatMap((organisation) =>
      organisation.participations
        .filter((one) => one.event === launch)
        .map((one) => ({
          name: organisation.name[lang] ?? organisation.id,
          role: one.role,
          statement: citeStatement(
            briefing,
            one.id,
            one.statement,
            one.evidence,
            lang,
            notes,
          ),
        })),
    ),
  };
}
