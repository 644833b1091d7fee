import type { NoteList } from "@/lib/citations/note-list";
import type { ReportSection } from "./report-content";
import { viewDisagreement } from "@/lib/views/disagreement-view";
import type { ViewPage } from "@/wording/page/view-files";
import { markLanguage } from "@/wording/page/mark-language";
import { sayText } from "./report-lines";

/** Where sources disagree about the view: each question, what is held, and what is shown. */
export function describeDisagreements(
  { briefing, lang, words, place }: ViewPage,
  notes: NoteList,
): ReportSection[] {
  const ids = new Set(
    place === null
      ? []
      : [place, ...place.participations, ...place.involvements].map(
          ({ id }) => id,
        ),
  );
  const questions = briefing.disagreements
    .filter(
      ({ touches }) => place === null || touches.some((id) => ids.has(id)),
    )
    .map((one) => viewDisagreement(briefing, one, lang, notes))
    .map(({ question, positions, shown }): ReportSection => ({
      level: 2,
      title: markLanguage(question),
      ...(question.lang !== undefined && { titleLang: question.lang }),
      lines: [
        ...positions.map((position) =>
          sayText(position, {
            label: words("Report.held"),
            notes: position.notes,
          }),
        ),
        sayText(shown, { label: words("Report.shown") }),
      ],
      table: null,
    }));
  if (questions.length === 0) return [];
  const title = words("Disagreements.title");
  return [{ level: 1, title, lines: [], table: null }, ...questions];
}
