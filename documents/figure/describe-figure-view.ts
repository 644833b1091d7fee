import type { Words } from "@/i18n/translator";
import type { Place } from "@/lib/briefing/model";
import { createNoteList, type NoteList } from "@/lib/citations/note-list";
import type { FigureContent } from "@/lib/sheet/figure-content";
import {
  citePhase,
  citeStatement,
  type CitedText,
} from "@/lib/views/cited-text";
import { participationsIn } from "@/lib/views/place-marks";
import { plainIn, textIn } from "@/lib/text/text-in";
import type { ViewPage } from "@/wording/page/view-files";
import { describeFigureSources } from "./describe-figure-sources";
import { markLanguage } from "@/wording/page/mark-language";

type FigureView = Pick<FigureContent, "statement" | "disagreement" | "sources">;

/** What the figure of a view says, with the numbers of its sources. */
export function describeFigureView(page: ViewPage): FigureView {
  return page.place === null
    ? describeRegionView(page)
    : describePlaceView(page, page.place);
}

/** The sources behind everything that the map shows in its lens. */
export function countSources(page: ViewPage): number {
  const list = createNoteList(page.lang);
  for (const place of page.briefing.places) citeMarks(page, place, list);
  return new Set(list.notes().map(({ source }) => source.id)).size;
}

/** What a place did in the occasion, or in the shown phase: what the lens shows of it. */
function citeMarks(
  { briefing, lang, lens }: ViewPage,
  place: Place,
  list: NoteList,
): CitedText[] {
  const records =
    lens === "participation"
      ? participationsIn(briefing.occasion, place)
      : place.involvements.filter(({ phase }) => phase === briefing.phase);
  return records.map(({ id, statement, evidence }) =>
    citeStatement(briefing, id, statement, evidence, lang, list),
  );
}

/** What the map shows of the place. */
function describePlaceView(page: ViewPage, place: Place): FigureView {
  const { lang, words, lens } = page;
  const list = createNoteList(lang);
  const said = citeMarks(page, place, list);
  const { entries, numbersOf } = describeFigureSources(list.notes(), page);
  const unknown =
    lens === "participation" ? "Occasion.roleNotFound" : "Lens.partNotFound";
  return {
    statement: {
      text: said.map(markLanguage).join(" ") || words(unknown),
      notes: numbersOf(said.flatMap(({ notes }) => notes)),
      lines: 3,
    },
    disagreement: sayDisagreements(said, page),
    sources: {
      title: words("Sources.title"),
      entries,
      remark: words(
        lens === "participation" ? "Figure.otherPlaces" : "Figure.otherParts",
      ),
    },
  };
}

/** The occasion or the shown phase, then what the map shows of each place. */
function describeRegionView(page: ViewPage): FigureView {
  const { briefing, lang, words, lens } = page;
  const list = createNoteList(lang);
  const lead = citeLead(page, list);
  const marks = briefing.places.map((place) => ({
    name: plainIn(place.name, lang),
    cited: citeMarks(page, place, list),
  }));
  const { entries, numbersOf } = describeFigureSources(list.notes(), page);
  const roles = marks
    .map(({ name, cited }) => ({
      name,
      numbers: numbersOf(cited.flatMap(({ notes }) => notes)),
    }))
    .filter(({ numbers }) => numbers !== "")
    .map(({ name, numbers }) => `${name} ${numbers}`)
    .join("; ");
  const remark =
    lens === "participation" ? "Figure.roles" : ("Figure.parts" as const);
  return {
    statement: {
      text: lead.text,
      notes: numbersOf(lead.cited.notes),
      lines: 2,
    },
    disagreement: sayDisagreements(
      [lead.cited, ...marks.flatMap(({ cited }) => cited)],
      page,
    ),
    sources: {
      title: words("Sources.title"),
      entries,
      remark: words(remark, { roles }),
    },
  };
}

/** What the map is about, and the statement on whose sources that rests. */
function citeLead(
  { briefing, lang, lens }: ViewPage,
  list: NoteList,
): { text: string; cited: CitedText } {
  const { occasion, phase } = briefing;
  if (lens === "involvement" && phase !== undefined) {
    const { summary } = citePhase(briefing, phase, lang, list);
    return { text: markLanguage(summary), cited: summary };
  }
  return {
    text: markLanguage(textIn(briefing.summary, lang)),
    cited: citeStatement(
      briefing,
      occasion.id,
      occasion.summary,
      occasion.evidence,
      lang,
      list,
    ),
  };
}

/** The one question on which sources disagree, or how many there are; null for none. */
function sayDisagreements(
  statements: readonly CitedText[],
  { words, lens }: { words: Words } & Pick<ViewPage, "lens">,
): string | null {
  const all = statements.flatMap(({ disagreements }) => disagreements);
  const questions = new Map(all.map(({ id, question }) => [id, question]));
  const count = questions.size;
  if (count === 0) return null;
  if (count > 1)
    return words(
      lens === "participation"
        ? "Occasion.figureDisagreements"
        : "Figure.partDisagreements",
      { count },
    );
  const [question = ""] = questions.values();
  return `${words("Record.disagreed", { count })}: ${question}`;
}
