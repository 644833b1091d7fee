import type { Words } from "@/i18n/translator";
import type { CitedText } from "@/lib/views/cited-text";

/** Null for `scope`: the numbers do not lead anywhere, since the notes stand right below. */
type CitesProps = { numbers: readonly number[]; scope: string | null };

/** Numbers that lead to the notes of the record; `scope` keeps their addresses apart on a page. */
export function Cites({ numbers, scope }: CitesProps) {
  if (numbers.length === 0) return null;
  return (
    <span className="cites">
      {" "}
      {scope === null && `[${numbers.join(", ")}]`}
      {scope !== null &&
        numbers.map((number) => (
          <a
            key={number}
            className="cite"
            role="doc-noteref"
            href={`#${scope}-note-${number}`}
          >
            {number}
          </a>
        ))}
    </span>
  );
}

type DisputesProps = { disputes: CitedText["disputes"]; words: Words };

/** The mark of a statement on which sources disagree; it leads to what each of them says. */
export function Disputes({ disputes, words }: DisputesProps) {
  const [first] = disputes;
  if (first === undefined) return null;
  const questions = disputes.map((dispute) => dispute.question).join(" ");
  return (
    <>
      {" "}
      <a className="disputed" href={first.href} title={questions}>
        <span aria-hidden="true">⚑ </span>
        {words("Record.disputed", { count: disputes.length })}
      </a>
    </>
  );
}

type CitedProps = { cited: CitedText; scope: string | null; words: Words };

/** A sentence with its citations, and a mark where its sources disagree. */
export function Cited({ cited, scope, words }: CitedProps) {
  return (
    <>
      {cited.text}
      <Cites numbers={cited.notes} scope={scope} />
      <Disputes disputes={cited.disputes} words={words} />
    </>
  );
}
