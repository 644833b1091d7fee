import type { Words } from "@/i18n/translator";
import { createNoteList } from "@/lib/citations/note-list";
import type { FigureContent } from "@/lib/sheet/figure-content";
import { formatNumbers } from "@/lib/text/number-ranges";
import { citeStatement, type CitedText } from "@/lib/views/cited-text";
import { viewPlace } from "@/lib/views/place-view";
import { plainIn, textIn } from "@/lib/text/text-in";
import type { ViewPage } from "@/wording/page/view-files";
import { describeFigureSources } from "./describe-figure-sources";
import { markLanguage } from "@/wording/page/mark-language";

type FigureView = Pick<FigureContent, "statement" | "disagreement" | "sources">;

/** What the figure of a place says: its role, with the numbers that it has in the document. */
export function describePlaceFigure(page: ViewPage): FigureView {
  const { briefing, lang, words, place } = page;
  if (place === null) return describeRegionFigure(page);
  const list = createNoteList(lang);
  const { roles } = viewPlace(briefing, place, lang, list);
  const said = roles.map(({ statement }) => statement);
  const cited = new Set(said.flatMap(({ notes }) => notes));
  const notes = list.notes().filter(({ number }) => cited.has(number));
  return {
    statement: {
      text: said.map(markLanguage).join(" "),
      notes: formatNumbers(notes.map(({ number }) => number)),
      lines: 3,
    },
    disagreement: sayDisagreements(said, words),
    sources: {
      title: words("Sources.title"),
      entries: describeFigureSources(notes, words),
      remark: words("Figure.otherPlaces"),
    },
  };
}

/** What the figure of the whole region says: the occasion, then the role of each place. */
function describeRegionFigure({ briefing, lang, words }: ViewPage): FigureView {
  const list = createNoteList(lang);
  const { occasion } = briefing;
  const event = citeStatement(
    briefing,
    occasion.id,
    occasion.summary,
    occasion.evidence,
    lang,
    list,
  );
  const roles = briefing.places.map((place) => {
    const cited = place.participations
      .filter((one) => one.event === occasion)
      .map((one) =>
        citeStatement(
          briefing,
          one.id,
          one.statement,
          one.evidence,
          lang,
          list,
        ),
      );
    const notes = [...new Set(cited.flatMap((one) => one.notes))];
    const numbers = formatNumbers(notes.sort((one, other) => one - other));
    return { cited, text: `${plainIn(place.name, lang)} ${numbers}` };
  });
  return {
    statement: {
      text: markLanguage(textIn(briefing.summary, lang)),
      notes: formatNumbers(event.notes),
      lines: 2,
    },
    disagreement: sayDisagreements(
      [event, ...roles.flatMap(({ cited }) => cited)],
      words,
    ),
    sources: {
      title: words("Sources.title"),
      entries: describeFigureSources(list.notes(), words),
      remark: words("Figure.roles", {
        roles: roles.map(({ text }) => text).join("; "),
      }),
    },
  };
}

/** The one question on which sources disagree, or how many there are; null for none. */
function sayDisagreements(
  statements: readonly CitedText[],
  words: Words,
): string | null {
  const all = statements.flatMap(({ disagreements }) => disagreements);
  const questions = new Map(all.map(({ id, question }) => [id, question]));
  const count = questions.size;
  if (count === 0) return null;
  if (count > 1) return words("Occasion.figureDisagreements", { count });
  const [question = ""] = questions.values();
  return `${words("Record.disagreed", { count })}: ${question}`;
}
