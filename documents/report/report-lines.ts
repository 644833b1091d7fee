import type { Words } from "@/i18n/translator";
import type { ReportLine } from "./report-content";
import type { CitedText } from "@/lib/views/cited-text";
import type { PersonView } from "@/lib/views/place-view";
import { labelOf, type RoleMark } from "@/lib/views/role-mark";
import type { TextIn } from "@/lib/text/text-in";
import { labelBetween } from "@/wording/map/map-place";
import { markLanguage } from "@/wording/page/mark-language";

/** A line of plain words. */
export function sayLine(
  text: string,
  rest: Partial<ReportLine> = {},
): ReportLine {
  return { label: null, text, notes: [], tone: "plain", lang: null, ...rest };
}

/** A line of a text of the briefing, with its language where that is not the document's. */
export function sayText(
  text: TextIn,
  rest: Partial<ReportLine> = {},
): ReportLine {
  return sayLine(markLanguage(text), { lang: text.lang ?? null, ...rest });
}

/** Texts of the briefing in one line; in their language where they have one in common. */
function sayTexts(
  texts: readonly TextIn[],
  end: string,
  rest: Partial<ReportLine>,
  between = "; ",
): ReportLine {
  const [first, ...others] = texts.map(({ lang }) => lang ?? null);
  const isOne = others.every((lang) => lang === first);
  const text = texts.map(markLanguage).join(between) + end;
  return sayLine(text, { lang: (isOne && first) || null, ...rest });
}

/** The labels of roles or parts in one line, each once, apart as on the map; a dash for none. */
export function sayRoleLabels(
  marks: readonly RoleMark[],
  rest: Partial<ReportLine> = {},
): ReportLine {
  const each = new Map(marks.map((mark) => [mark.label, labelOf(mark)]));
  return each.size === 0
    ? sayLine("–", { tone: "soft", ...rest })
    : sayTexts([...each.values()], "", rest, labelBetween);
}

/** A statement with its notes, and under it what its sources disagree on. */
export function sayStatement(
  { text, lang, notes, disagreements }: CitedText,
  words: Words,
  label: string | null = null,
): ReportLine[] {
  const questions = disagreements.map(({ question }) => question).join(" ");
  const disagreed = sayLine(questions, {
    label: words("Record.disagreed", { count: disagreements.length }),
    tone: "soft",
  });
  return [
    sayText({ text, lang }, { label, notes }),
    ...(disagreements.length === 0 ? [] : [disagreed]),
  ];
}

/** A person with title, as one line. */
function sayPerson(
  { name, titles, notes }: PersonView,
  label: string | null,
): ReportLine {
  const said = [name.text, titles.map(markLanguage).join("; ")];
  return sayLine(said.filter(Boolean).join(", "), { label, notes });
}

/** What no source says, as one soft line; nothing where there is nothing. */
export function sayUnknowns(
  unknowns: readonly TextIn[],
  words: Words,
): ReportLine[] {
  if (unknowns.length === 0) return [];
  return [
    sayTexts(unknowns, ".", {
      label: words("Record.unknown"),
      tone: "soft",
    }),
  ];
}

/** The role in the occasion in full: statement, level, persons, what is not known. */
export function sayRole(
  role: {
    statement: CitedText;
    level: TextIn | null;
    persons: readonly PersonView[];
    unknowns: readonly TextIn[];
  },
  words: Words,
  label: string | null = null,
): ReportLine[] {
  return [
    ...sayStatement(role.statement, words, label),
    ...(role.level === null
      ? []
      : [sayText(role.level, { label: words("Record.level") })]),
    ...role.persons.map((person, index) =>
      sayPerson(person, index === 0 ? words("Record.persons") : null),
    ),
    ...sayUnknowns(role.unknowns, words),
  ];
}
