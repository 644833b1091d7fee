import type { Words } from "@/i18n/translator";
import type { ReportLine } from "./report-content";
import type { CitedText } from "@/lib/views/cited-text";
import type { PersonView } from "@/lib/views/place-view";

/** A line of plain words. */
export function sayLine(
  text: string,
  rest: Partial<ReportLine> = {},
): ReportLine {
  return { label: null, text, notes: [], tone: "plain", lang: null, ...rest };
}

/** A statement with its notes, and under it what its sources disagree on. */
export function sayStatement(
  { text, notes, disagreements }: CitedText,
  words: Words,
  label: string | null = null,
): ReportLine[] {
  const questions = disagreements.map(({ question }) => question).join(" ");
  const disagreed = sayLine(questions, {
    label: words("Record.disagreed", { count: disagreements.length }),
    tone: "soft",
  });
  return [
    sayLine(text, { label, notes }),
    ...(disagreements.length === 0 ? [] : [disagreed]),
  ];
}

/** A person with title, as one line. */
function sayPerson(
  { name, title, notes }: PersonView,
  label: string | null,
): ReportLine {
  return sayLine(title === null ? name : `${name}, ${title}`, { label, notes });
}

/** What no source says, as one soft line; nothing where there is nothing. */
export function sayUnknowns(
  unknowns: readonly string[],
  words: Words,
): ReportLine[] {
  if (unknowns.length === 0) return [];
  return [
    sayLine(`${unknowns.join("; ")}.`, {
      label: words("Record.unknown"),
      tone: "soft",
    }),
  ];
}

/** The role at the launch in full: statement, level, persons, what is not known. */
export function sayRole(
  role: {
    statement: CitedText;
    level: string | null;
    persons: readonly PersonView[];
    unknowns: readonly string[];
  },
  words: Words,
  label: string | null = null,
): ReportLine[] {
  return [
    ...sayStatement(role.statement, words, label),
    ...(role.level === null
      ? []
      : [sayLine(role.level, { label: words("Record.level") })]),
    ...role.persons.map((person, index) =>
      sayPerson(person, index === 0 ? words("Record.persons") : null),
    ),
    ...sayUnknowns(role.unknowns, words),
  ];
}
