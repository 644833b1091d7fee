import { citePart } from "@/lib/citations/csl/cite-briefing";
import { mainStyle } from "@/lib/citations/styles/citation-styles";
import { paths } from "@/lib/url/paths";
import { absoluteUrl, withBase } from "@/lib/url/site";
import {
  isCorrected,
  listCorrectionsBetween,
} from "@/lib/versions/corrections";
import type { ToldChange } from "@/lib/versions/describe-changes";
import { namePair, type VersionPair } from "@/lib/versions/version-pairs";
import type { OpenPage } from "@/wording/page/open-page";
import { createCitationTerms } from "@/wording/cite/create-citation-terms";
import { groupChanges, sayChanges } from "@/wording/versions/group-changes";
import { RecordSection, StatementSection } from "./change-section";
import { Citation } from "../cite/citation";
import { CorrectionList } from "./correction-list";
import { correctionAnchor } from "@/lib/versions/correction-anchor";
import { Phrase } from "../page/phrase";

type VersionDiffProps = { page: OpenPage; pair: VersionPair };

/**
 * What changed between two versions, each change under an address of its own: how much, what has been
 * corrected, what is said otherwise, and folded what only a note or another language says otherwise.
 */
export function VersionDiff({ page, pair }: VersionDiffProps) {
  const { briefing, lang, words } = page;
  const changes = groupChanges(page, pair);
  const { substance, note, translation, records } = changes;
  const corrections = listCorrectionsBetween(briefing.corrections, pair);
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
  const showStatements = (statements: readonly ToldChange[]) =>
    statements.map((change) => (
      <StatementSection
        key={change.id}
        page={page}
        pair={pair}
        change={change}
        isCorrection={corrections.some((one) => isCorrected(one, change))}
      />
    ));
  const folds = [
    { key: "onlyNote", statements: note },
    { key: "onlyTranslation", statements: translation },
  ] as const;
  return (
    <div className="diff">
      <p className="change-summary">{sayChanges(changes, page)}</p>
      <p className="page-lead">
        <Phrase {...words.marked("Versions.diffLead")} />
      </p>
      {corrections.length > 0 && (
        <>
          <h2 id="corrections">
            <Phrase {...words.marked("Versions.corrections")} />
          </h2>
          <CorrectionList
            page={page}
            corrections={corrections}
            hrefOf={(one) =>
              withBase(
                `${paths.versions(lang, briefing.id)}#${correctionAnchor(one)}`,
              )
            }
          />
        </>
      )}
      {substance.length > 0 && (
        <h2>
          <Phrase {...words.marked("Versions.statements")} />
        </h2>
      )}
      {showStatements(substance)}
      {folds.map(
        ({ key, statements }) =>
          statements.length > 0 && (
            <details key={key} className="fold">
              <summary>
                <Phrase
                  {...words.marked(`Versions.${key}`, {
                    count: statements.length,
                  })}
                />
              </summary>
              {showStatements(statements)}
            </details>
          ),
      )}
      {records === null && (
        <p className="source-about">
          <Phrase
            {...words.marked("Versions.onlyStatements", {
              version: pair.before.version,
            })}
          />
        </p>
      )}
      {records !== null && records.length > 0 && (
        <h2>
          <Phrase {...words.marked("Versions.otherRecords")} />
        </h2>
      )}
      {records?.map((change) => (
        <RecordSection
          key={`${change.kind}-${change.id}`}
          page={page}
          pair={pair}
          change={change}
          isCorrection={corrections.some(({ touches }) =>
            touches.includes(change.id),
          )}
        />
      ))}
      <h2>
        <Phrase {...words.marked("Cite.page")} />
      </h2>
      <p className="address">
        <Citation
          {...{ item, style: mainStyle(lang) }}
          terms={createCitationTerms(lang, words)}
        />
      </p>
    </div>
  );
}
