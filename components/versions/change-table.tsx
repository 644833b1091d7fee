import type { FieldChange } from "@/lib/versions/compare";
import { compareValues } from "@/lib/versions/compare-records";
import type { VersionPair } from "@/lib/versions/version-pairs";
import type { OpenPage } from "@/wording/page/open-page";
import { sayField } from "./say-field";
import { sayValue } from "./say-value";
import { Phrase } from "../page/phrase";

type ChangeTableProps = {
  page: OpenPage;
  pair: VersionPair;
  fields: readonly FieldChange[];
};

/** Part by part, what was said and what is said now. */
export function ChangeTable({ page, pair, fields }: ChangeTableProps) {
  const { words } = page;
  return (
    <div className="table-scroll">
      <table className="as-cards" role="table">
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">
              <Phrase {...words.marked("Versions.field")} />
            </th>
            <th scope="col" role="columnheader">
              {pair.before.version}
            </th>
            <th scope="col" role="columnheader">
              {pair.after.version}
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {listRows(page, fields).map(({ field, before, after }) => (
            <tr key={field} role="row">
              <th scope="row" role="rowheader">
                {sayField(field, words)}
              </th>
              <Value
                label={pair.before.version}
                values={sayValue(page, before)}
              />
              <Value
                label={pair.after.version}
                values={sayValue(page, after)}
              />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/**
 * The rows of a page in one language. A text that changed in several languages is shown in that of the
 * page; one that changed in others only is shown in these, so that no row has twice the same.
 */
function listRows(
  page: OpenPage,
  fields: readonly FieldChange[],
): FieldChange[] {
  const { lang, languages } = page;
  const names = new Set(fields.map(({ field }) => field));
  return fields.flatMap((change) => {
    const [, whole, tag] = /^(.+)\.([^.]+)$/.exec(change.field) ?? [];
    const isOther = languages.some((one) => one === tag && one !== lang);
    if (isOther && names.has(`${whole}.${lang}`)) return [];
    const [before, after] = [change.before, change.after].map((value) =>
      sayValue(page, value).join("\n"),
    );
    if (before !== after) return [change];
    const parts = compareValues(change.before, change.after);
    return parts.map((part) => ({
      ...part,
      field: `${change.field}.${part.field}`,
    }));
  });
}

function Value({
  label,
  values,
}: {
  label: string;
  values: readonly string[];
}) {
  return (
    <td role="cell">
      <span className="cell-label">{label}: </span>
      {values.map((value, index) => (
        <div key={index}>{value}</div>
      ))}
    </td>
  );
}
