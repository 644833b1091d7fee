import type { Words } from "@/i18n/translator";
import type { CitedText } from "@/lib/views/cited-text";

type CitesProps = { numbers: readonly number[]; scope: string; words: Words };

/** Numbers that lead to the notes of the record; `scope` keeps their addresses apart on a page. */
export function Cites({ numbers, scope, words }: CitesProps) {
  if (numbers.length === 0) return null;
  return (
    <span className="cites">
      {" "}
      {numbers.map((number) => (
        <a
          key={number}
          className="cite"
          role="doc-noteref"
          href={`#${scope}-note-${number}`}
          aria-label={words("Note.cite", { number })}
        >
          {number}
        </a>
      ))}
    </span>
  );
}

type CitedProps = { cited: CitedText; scope: string; words: Words };

/** A sentence with its citations, and a mark where its sources disagree. */
export function Cited({ cited, scope, words }: CitedProps) {
  return (
    <>
      {cited.text}
      <Cites numbers={cited.notes} scope={scope} words={words} />
      {cited.disputes.map((dispute) => (
        <span key={dispute.id} className="disputed">
          {" "}
          <span aria-hidden="true">⚑ </span>
          {words("Record.disputedText", { question: dispute.question })}
        </span>
      ))}
    </>
  );
}
