import { citePart, showVersion } from "@/lib/citations/csl/cite-briefing";
import { formatCitation } from "@/lib/citations/csl/engine";
import { paths } from "@/lib/url/paths";
import { absoluteUrl } from "@/lib/url/site";
import { compareSnapshots, type StatementChange } from "@/lib/versions/compare";
import { namePair, type VersionPair } from "@/lib/versions/describe-versions";
import { nameSubjects } from "@/lib/versions/subject";
import type { OpenPage } from "../page/open-page";
import { sayVersion } from "../cite/say-version";
import { sayValue } from "./say-value";

type VersionDiffProps = { page: OpenPage; pair: VersionPair };

/** What changed between two versions, statement by statement, each under an address of its own. */
export function VersionDiff({ page, pair }: VersionDiffProps) {
  const { briefing, lang, words } = page;
  const changes = compareSnapshots(pair.before, pair.after);
  const url = absoluteUrl(
    paths.diff(lang, briefing.id, pair.before.version, pair.after.version),
  );
  const item = citePart(
    briefing,
    {
      id: `diff:${namePair(pair)}`,
      text: {
        [lang]: words("Versions.diffTitle", {
          before: pair.before.version,
          after: pair.after.version,
        }),
      },
    },
    lang,
    url,
  );
  return (
    <>
      {changes.length === 0 && <p>{words("Versions.none")}</p>}
      {changes.map((change) => (
        <Change key={change.id} page={page} pair={pair} change={change} />
      ))}
      <h2>{words("Cite.page")}</h2>
      <p>
        {formatCitation(
          showVersion(item, sayVersion(briefing, words)),
          "chicago",
          lang,
        )}
      </p>
    </>
  );
}

function Change({
  page,
  pair,
  change,
}: VersionDiffProps & { change: StatementChange }) {
  const { briefing, lang, words } = page;
  const find = ({ id }: { id: string }) => id === change.id;
  const statement =
    pair.after.statements.find(find) ?? pair.before.statements.find(find);
  if (statement === undefined) return null;
  return (
    <section className="dispute" id={change.id.replaceAll(":", "-")}>
      <h2>
        <a href={`#${change.id.replaceAll(":", "-")}`}>
          {nameSubjects(briefing, statement, lang).join(", ")}
        </a>{" "}
        <span className="tag">{words(`Versions.change.${change.change}`)}</span>
      </h2>
      {!change.fields.some(({ field }) => field === "text") && (
        <p>{statement.text[lang]}</p>
      )}
      <div className="table-scroll">
        <table className="as-cards" role="table">
          <thead role="rowgroup">
            <tr role="row">
              <th scope="col" role="columnheader">
                {words("Versions.field")}
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
            {change.fields.map(({ field, before, after }) => (
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
    </section>
  );
}

function Value({
  label,
  values,
}: {
  label: string;
  values: readonly string[];
}) {
  return (
    <td role="cell" data-label={label}>
      {values.map((value) => (
        <div key={value}>{value}</div>
      ))}
    </td>
  );
}

const fields = [
  "text",
  "evidence",
  "date",
  "role",
  "level",
  "location",
  "participants",
  "persons",
  "note",
  "unknowns",
  "contested",
  "disagreements",
  "question",
] as const;

/** The name of a field; fields that are links to other records are called by their own name. */
function sayField(field: string, words: OpenPage["words"]): string {
  const known = fields.find((one) => one === field);
  return known === undefined ? field : words(`Versions.fields.${known}`);
}
