import { Fragment, type ReactNode } from "react";
import type { Words } from "@/i18n/translator";
import type { CitedNumbers } from "@/lib/citations/note-list";
import { formatNumbers } from "@/lib/text/number-ranges";
import type { CitedText } from "@/lib/views/cited-text";
import { InLanguage } from "../page/in-language";
import { Phrase } from "../page/phrase";

/** Null for `scope`: the numbers are text, which the script of an embed makes links (link-notes.ts). */
type CitesProps = { cited: CitedNumbers; scope: string | null };

/** Numbers that lead to the notes of the record; `scope` keeps their addresses apart on a page. */
export function Cites({
  cited: { notes: numbers, firstNotes },
  scope,
}: CitesProps) {
  if (numbers.length === 0) return null;
  return (
    <span className="cites">
      {" ["}
      {scope === null
        ? formatNumbers(numbers)
        : numbers.map((number, index) => (
            <Fragment key={number}>
              {index > 0 && ", "}
              <a
                id={
                  firstNotes.includes(number)
                    ? wayBackTo(scope, number)
                    : undefined
                }
                className="cite"
                role="doc-noteref"
                href={`#${scope}-note-${number}`}
              >
                {number}
              </a>
            </Fragment>
          ))}
      ]
    </span>
  );
}

/** Id of the spot at which a note is first cited. */
export function wayBackTo(scope: string, number: number): string {
  return `${scope}-cite-${number}`;
}

type DisagreementFlagProps = {
  disagreements: CitedText["disagreements"];
  words: Words;
  /** Leads to them in a window of its own: an embed must stay what it is. */
  opensOutside?: boolean;
};

/** The mark of a statement or a date on which sources disagree; it leads to what each of them says. */
export function DisagreementFlag({
  disagreements,
  words,
  opensOutside = false,
}: DisagreementFlagProps) {
  const [first] = disagreements;
  if (first === undefined) return null;
  const questions = disagreements
    .map((disagreement) => disagreement.question)
    .join(" ");
  return (
    <>
      {" "}
      <a
        className="disagreed"
        href={first.href}
        title={questions}
        {...(opensOutside && { target: "_blank", rel: "noopener" })}
      >
        <span aria-hidden="true">⚑ </span>
        <Phrase
          {...words.marked("Record.disagreed", { count: disagreements.length })}
        />
      </a>
    </>
  );
}

/** Tells a statement that rests on one source from one that rests on several, by their number. */
function Support({ count, words }: { count: number; words: Words }) {
  return (
    <span className="support">
      {" ("}
      <Phrase {...words.marked("Record.support", { count })} />)
    </span>
  );
}

type CitedProps = {
  cited: CitedText;
  scope: string | null;
  words: Words;
  /** In an embed: what it leads to opens outside, and it leaves out on how many sources it rests. */
  isBrief?: boolean;
  /** The sentence itself, where more than its words is shown. */
  children?: ReactNode;
};

/** A sentence with its citations, and a mark where its sources disagree. */
export function Cited({
  cited,
  scope,
  words,
  isBrief = false,
  children,
}: CitedProps) {
  return (
    <>
      {children ?? <InLanguage text={cited.text} lang={cited.lang} />}
      <Cites cited={cited} scope={scope} />
      {!isBrief && <Support count={cited.support} words={words} />}
      <DisagreementFlag
        disagreements={cited.disagreements}
        words={words}
        opensOutside={isBrief}
      />
    </>
  );
}
