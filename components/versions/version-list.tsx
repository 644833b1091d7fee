import { treeOf } from "@/lib/load/trees";
import { describeDate } from "@/lib/dates/describe";
import { paths } from "@/lib/url/paths";
import {
  absoluteUrl,
  siteOrigin,
  withBase,
  withCurrentBase,
  withTree,
} from "@/lib/url/site";
import { listCorrectionsOf } from "@/lib/versions/corrections";
import { loadVersions } from "@/lib/load/load-versions";
import type { OpenPage } from "@/wording/page/open-page";
import { groupChanges, sayChanges } from "@/wording/versions/group-changes";
import { CorrectionList } from "./correction-list";
import { correctionAnchor } from "@/lib/versions/correction-anchor";
import { Phrase } from "../page/phrase";

/** All versions, the newest first: how much changed, what exactly, and where each one stays. */
export function VersionList({ briefing, lang, languages, words }: OpenPage) {
  const versions = loadVersions(briefing.id);
  const latest = versions.at(-1);
  return (
    <>
      <ol className="source-list" role="list" reversed>
        {versions
          .map((version, index) => ({ version, before: versions[index - 1] }))
          .reverse()
          .map(({ version, before }) => (
            <li
              key={version.version}
              id={`v${version.version.replaceAll(".", "-")}`}
              className="source"
            >
              <h2>
                <Phrase
                  {...words.marked("Versions.name", {
                    version: version.version,
                    date: describeDate(version.dated, lang).text,
                  })}
                />
                {version === latest && ` (${words("Versions.present")})`}
              </h2>
              <Corrections
                page={{ briefing, lang, words }}
                version={version.version}
              />
              <p>
                {before === undefined
                  ? words("Versions.first", {
                      count: version.statements.length,
                    })
                  : sayChanges(
                      groupChanges(
                        { lang, languages },
                        { before, after: version },
                      ),
                      { lang, words },
                    )}
                {before !== undefined && (
                  <>
                    {" "}
                    <a
                      href={withBase(
                        paths.diff(
                          lang,
                          briefing.id,
                          before.version,
                          version.version,
                        ),
                      )}
                    >
                      <Phrase {...words.marked("Versions.what")} />
                    </a>
                  </>
                )}
              </p>
              {before !== undefined && version !== latest && latest && (
                <p>
                  <a
                    href={withBase(
                      paths.diff(
                        lang,
                        briefing.id,
                        version.version,
                        latest.version,
                      ),
                    )}
                  >
                    <Phrase {...words.marked("Versions.since")} />
                  </a>
                </p>
              )}
              <p className="source-about">
                <Phrase {...words.marked("Versions.stays")} />{" "}
                <Address
                  url={
                    siteOrigin +
                    withTree(
                      treeOf(briefing, version.version),
                      paths.briefing(lang, briefing.id),
                    )
                  }
                />
              </p>
            </li>
          ))}
      </ol>
      <p className="source-about">
        <a href={withCurrentBase(paths.feed(lang, briefing.id))}>
          <Phrase {...words.marked("Versions.feed")} />
        </a>
      </p>
      <p className="source-about">
        <Phrase {...words.marked("Versions.list")} />{" "}
        <Address url={absoluteUrl(paths.versionList(briefing.id))} />
      </p>
    </>
  );
}

/** What a version has corrected, and that something in it has been corrected since. */
function Corrections({
  page: { briefing, lang, words },
  version,
}: {
  page: Pick<OpenPage, "briefing" | "lang" | "words">;
  version: string;
}) {
  const { corrections } = briefing;
  const made = corrections.filter(
    ({ corrected_in }) => corrected_in === version,
  );
  const [first, ...others] = listCorrectionsOf(corrections, version);
  return (
    <>
      {made.length > 0 && (
        <CorrectionList page={{ lang, words }} corrections={made} />
      )}
      {first !== undefined && (
        <p>
          <a href={`#${correctionAnchor(first)}`}>
            <Phrase
              {...words.marked("Versions.correctedSince", {
                count: others.length + 1,
              })}
            />
          </a>
        </p>
      )}
    </>
  );
}

/** An address to copy and to follow. */
function Address({ url }: { url: string }) {
  return (
    <a className="address" href={url}>
      {url}
    </a>
  );
}
