import { isLanguage } from "@/i18n/languages";
import { createWords } from "@/i18n/translator";
import { loadBriefing } from "@/lib/briefing/load";
import { describeDate } from "@/lib/dates/describe";
import { paths } from "@/lib/url/paths";
import { absoluteUrl } from "@/lib/url/site";
import { countChanges } from "@/lib/versions/describe-versions";
import { loadVersions } from "@/lib/versions/load-versions";

/** The small file that a pinned embed reads: all versions, and what each says of the present one. */
export function writeVersionList(id: string): string {
  const briefing = loadBriefing(id);
  const versions = loadVersions(id);
  const latest = versions.at(-1);
  const languages = briefing.languages.filter(isLanguage);
  const list = versions.map((version) => {
    const count =
      latest === undefined
        ? 0
        : countChanges({ before: version, after: latest });
    const isOld = latest !== undefined && version !== latest;
    const inEach = (say: (lang: (typeof languages)[number]) => string) =>
      Object.fromEntries(languages.map((lang) => [lang, say(lang)]));
    return {
      version: version.version,
      dated: version.dated,
      statements: version.statements.length,
      /** Statements in which the present version differs. */
      changed: count,
      ...(isOld && {
        said: inEach((lang) =>
          createWords(lang)("Versions.newer", {
            version: latest.version,
            date: describeDate(latest.dated, lang).text,
            count,
          }),
        ),
        href: inEach((lang) =>
          absoluteUrl(paths.diff(lang, id, version.version, latest.version)),
        ),
      }),
    };
  });
  return `${JSON.stringify({ briefing: id, present: latest?.version, versions: list }, null, 1)}\n`;
}
