import { citePart, showVersion } from "@/lib/citations/csl/cite-briefing";
import { formatCitation } from "@/lib/citations/csl/engine";
import { paths } from "@/lib/url/paths";
import { absoluteUrl, withBase } from "@/lib/url/site";
import {
  isCorrected,
  listCorrectionsBetween,
} from "@/lib/versions/corrections";
import { describeChanges } from "@/lib/versions/describe-changes";
import { namePair, type VersionPair } from "@/lib/versions/version-pairs";
import type { OpenPage } from "@/wording/page/open-page";
import { sayVersion } from "@/wording/cite/say-version";
import { RecordSection, StatementSection } from "./change-section";
import { CorrectionList } from "./correction-list";
import { correctionAnchor } from "@/lib/versions/correction-anchor";
import { Phrase } from "../page/phrase";

type VersionDiffProps = { page: OpenPage; pair: VersionPair };

/** What changed between two versions, each change under an address of its own; corrections first. */
export function VersionDiff({ page, pair }: VersionDiffProps) {
  const { briefing, lang, words } = page;
  const { statements, records } = describeChanges(pair);
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
  return (
    <>
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
      <h2>
        <Phrase {...words.marked("Versions.statements")} />
      </h2>
      {statements.length === 0 && (
        <p>
          <Phrase {...words.marked("Versions.none")} />
        </p>
      )}
      {statements.map((change) => (
        <StatementSection
          key={change.id}
          page={page}
          pair={pair}
          change={change}
          isCorrection={corrections.some((one) => isCorrected(one, change))}
        />
      ))}
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
