import { describeDate } from "@/lib/dates/describe";
import { paths } from "@/lib/url/paths";
import { absoluteUrl, siteOrigin, withBase, withVersion } from "@/lib/url/site";
import { countChanges } from "@/lib/versions/describe-versions";
import { loadVersions } from "@/lib/versions/load-versions";
import type { OpenPage } from "../page/open-page";

/** All versions, the newest first: how much changed, what exactly, and where each one stays. */
export function VersionList({ briefing, lang, words }: OpenPage) {
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
                {words("Versions.name", {
                  version: version.version,
                  date: describeDate(version.dated, lang).text,
                })}
                {version === latest && ` (${words("Versions.present")})`}
              </h2>
              <p>
                {before === undefined
                  ? words("Versions.first", {
                      count: version.statements.length,
                    })
                  : words("Versions.changed", {
                      count: countChanges({ before, after: version }),
                      version: before.version,
                    })}
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
                      {words("Versions.what")}
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
                    {words("Versions.since")}
                  </a>
                </p>
              )}
              <p className="source-about">
                {words("Versions.stays")}{" "}
                <code>
                  {siteOrigin +
                    withVersion(
                      version.version,
                      paths.briefing(lang, briefing.id),
                    )}
                </code>
              </p>
            </li>
          ))}
      </ol>
      <p className="source-about">
        {words("Versions.list")}{" "}
        <code>{absoluteUrl(paths.versionList(briefing.id))}</code>
      </p>
    </>
  );
}
