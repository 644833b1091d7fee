import { isLanguage } from "@/i18n/languages";
import { createWords, type Words } from "@/i18n/translator";
import { loadBriefing } from "@/lib/load/load";
import type { Briefing, Correction } from "@/lib/briefing/model";
import { describeDate } from "@/lib/dates/describe";
import { paths } from "@/lib/url/paths";
import { absoluteUrl } from "@/lib/url/site";
import { listCorrectionsOf, listPlacesOf } from "@/lib/versions/corrections";
import { countChanges } from "@/lib/versions/describe-changes";
import { loadVersions } from "@/lib/load/load-versions";
import type { Snapshot } from "@/lib/versions/snapshot";
import { correctionAnchor } from "@/lib/versions/correction-anchor";
import { plainIn } from "@/lib/text/text-in";

/**
 * The small file that a pinned page or embed reads: all versions, what each says of the present one,
 * and what has been corrected since. Trees that are published read it for ever: `said` and `href`
 * are all that those of 1.0.0 to 1.2.0 know, and no field here is ever renamed.
 */
export function writeVersionList(id: string): string {
  return formatVersionList(loadBriefing(id), loadVersions(id));
}

/** The file of some versions, the earliest first. */
export function formatVersionList(
  briefing: Briefing,
  versions: readonly Snapshot[],
): string {
  const list = versions.map((version) =>
    describeVersion(briefing, version, versions),
  );
  const present = versions.at(-1)?.version;
  // What was wrong and why is in the feed and on the page: pinned embeds load this file.
  const corrections = briefing.corrections.map((correction) => ({
    id: correction.id,
    since: correction.since,
    corrected_in: correction.corrected_in,
    touches: correction.touches,
    places: listPlacesOf(correction, versions),
    href: inEachLanguage(briefing)((_, lang) =>
      absoluteUrl(correctionPath(lang, briefing.id, correction)),
    ),
  }));
  return `${JSON.stringify({ briefing: briefing.id, present, versions: list, corrections }, null, 1)}\n`;
}

function describeVersion(
  briefing: Briefing,
  version: Snapshot,
  versions: readonly Snapshot[],
) {
  const latest = versions.at(-1);
  const changes =
    latest === undefined
      ? { statements: 0, records: null }
      : countChanges({ before: version, after: latest });
  const own = {
    version: version.version,
    dated: version.dated,
    statements: version.statements.length,
    /** Statements in which the present version differs. */
    changed: changes.statements,
    ...(version.sha256 !== undefined && { sha256: version.sha256 }),
  };
  if (latest === undefined || version === latest) return own;
  const corrections = listCorrectionsOf(briefing.corrections, version.version);
  const inEach = inEachLanguage(briefing);
  const sayNewer = (words: Words, lang: string) =>
    words("Versions.newer", {
      version: latest.version,
      date: describeDate(latest.dated, lang).text,
      count: changes.statements,
    });
  const sayCorrected = (words: Words, count = corrections.length) =>
    words("Versions.correctedSince", { count });
  return {
    ...own,
    said: inEach((words, lang) =>
      [
        sayNewer(words, lang),
        ...(corrections.length > 0 ? [sayCorrected(words)] : []),
      ].join(" "),
    ),
    href: inEach((_, lang) =>
      absoluteUrl(
        paths.diff(lang, briefing.id, version.version, latest.version),
      ),
    ),
    /** The same without the corrections, for whoever reads these below. */
    newer: inEach(sayNewer),
    corrected: describeViews(briefing, corrections, versions),
    /** Ids of those below. */
    corrections: corrections.map(({ id }) => id),
  };
}

/** What has been corrected in each view in which anything has: of the whole, and place by place. */
function describeViews(
  briefing: Briefing,
  corrections: readonly Correction[],
  versions: readonly Snapshot[],
) {
  const inEach = inEachLanguage(briefing);
  const describe = (
    own: readonly Correction[],
    say: (words: Words, lang: string) => string,
  ) => ({
    said: inEach(say),
    href: inEach((_, lang) =>
      absoluteUrl(correctionPath(lang, briefing.id, own[0])),
    ),
  });
  const places = briefing.places.flatMap((place) => {
    const own = corrections.filter((one) =>
      listPlacesOf(one, versions).includes(place.id),
    );
    if (own.length === 0) return [];
    const say = (words: Words, lang: string) =>
      words("Versions.correctedAbout", {
        place: plainIn(place.name, lang),
        count: own.length,
      });
    return [[place.id, describe(own, say)] as const];
  });
  if (corrections.length === 0) return {};
  const sayAll = (words: Words) =>
    words("Versions.correctedSince", { count: corrections.length });
  return Object.fromEntries([
    ["overview", describe(corrections, sayAll)],
    ...places,
  ]);
}

function correctionPath(
  lang: string,
  briefing: string,
  correction: Correction | undefined,
): string {
  const page = paths.versions(lang, briefing);
  return correction === undefined
    ? page
    : page + `#${correctionAnchor(correction)}`;
}

function inEachLanguage({ languages }: Briefing) {
  return (say: (words: Words, lang: string) => string) =>
    Object.fromEntries(
      languages
        .filter(isLanguage)
        .map((lang) => [lang, say(createWords(lang), lang)]),
    );
}
