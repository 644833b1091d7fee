import type { Orders } from "./orders";

/** What is asked of somebody at a terminal: the option that the answer is for, and the question. */
export type Question = { option: string; text: string };

const texts: Readonly<Record<string, string>> = {
  "--title": "Title of the map",
  "--occasion": "Occasion, a short noun phrase",
  "--date": "Date (2014-02-16, 2014-02 or 2014)",
  "--states": "States, by name or code (Mali, NER)",
};

/**
 * The questions that complete a command: what is missing, then languages and roles as far as they
 * were not given; Enter takes the default that such a question names. None for a complete command.
 */
export function listQuestions(
  words: readonly string[],
  { languages, roles }: Orders,
  missing: readonly string[],
  sets: readonly string[],
): Question[] {
  if (missing.length === 0) return [];
  const isGiven = (option: string) =>
    words.some((word) => word === option || word.startsWith(`${option}=`));
  const choices = [
    {
      option: "--languages",
      text: `Languages, the main one first [${languages.join(",")}]`,
    },
    {
      option: "--roles",
      text: `Set of roles: ${sets.join(", ")} [${roles}]`,
    },
  ].filter(({ option }) => !isGiven(option));
  return [
    ...missing.map((option) => ({ option, text: texts[option] ?? option })),
    ...choices,
  ];
}

/**
 * Puts the questions one after the other.
 * @returns The answers as words of the command; a question that got none adds nothing.
 */
export async function askAll(
  questions: readonly Question[],
  ask: (text: string) => Promise<string>,
): Promise<string[]> {
  const words: string[] = [];
  for (const { option, text } of questions) {
    const answer = (await ask(`${text}: `)).trim();
    // One word, so that an answer that begins with a hyphen is no option.
    if (answer !== "") words.push(`${option}=${answer}`);
  }
  return words;
}
