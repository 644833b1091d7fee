import type { Words } from "@/i18n/translator";
import type { MarkedRun } from "@/lib/versions/mark-words";
import type { DescribedField } from "@/wording/versions/describe-fields";

type ChangeFieldsProps = { fields: readonly DescribedField[]; words: Words };

/**
 * What differs in a record, part by part: words that went and came are marked where they stand. Beside
 * another change, that of the evidence is folded.
 */
export function ChangeFields({ fields, words }: ChangeFieldsProps) {
  return (
    <dl className="change-fields">
      {fields.map(({ field, label, values }) => (
        <div key={field} data-field={field}>
          <dt>{label}</dt>
          <dd>
            {field === "evidence" && fields.length > 1 ? (
              <details>
                <summary>
                  {words("Versions.passages", { count: values.length })}
                </summary>
                <Values values={values} words={words} />
              </details>
            ) : (
              <Values values={values} words={words} />
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

type ValuesProps = Pick<DescribedField, "values"> & { words: Words };

function Values({ values, words }: ValuesProps) {
  return values.map((runs, index) => (
    <div key={index}>
      <Marked runs={runs} words={words} />
    </div>
  ));
}

type MarkedProps = { runs: readonly MarkedRun[]; words: Words };

/** Few screen readers tell marked words from others, and copied text loses their lines: it is said. */
function Marked({ runs, words }: MarkedProps) {
  return runs.map(({ kind, text }, index) => {
    if (kind === "same") return text;
    const Mark = kind === "added" ? "ins" : "del";
    return (
      <Mark key={index}>
        <span className="visually-hidden">
          [{words(`Versions.change.${kind}`)}]{" "}
        </span>
        {text}
      </Mark>
    );
  });
}
