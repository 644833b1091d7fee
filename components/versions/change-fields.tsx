import type { Words } from "@/i18n/translator";
import type { MarkedRun } from "@/lib/versions/mark-words";
import type { DescribedField } from "./describe-fields";

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
                <Values values={values} />
              </details>
            ) : (
              <Values values={values} />
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Values({ values }: Pick<DescribedField, "values">) {
  return values.map((runs, index) => (
    <div key={index}>
      <Marked runs={runs} />
    </div>
  ));
}

function Marked({ runs }: { runs: readonly MarkedRun[] }) {
  return runs.map(({ kind, text }, index) => {
    if (kind === "added") return <ins key={index}>{text}</ins>;
    if (kind === "removed") return <del key={index}>{text}</del>;
    return text;
  });
}
