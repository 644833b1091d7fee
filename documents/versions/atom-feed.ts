import { isLanguage } from "@/i18n/languages";
import { createWords, type Words } from "@/i18n/translator";
import { listBriefings, loadBriefing } from "@/lib/load/load";
import type { Briefing } from "@/lib/briefing/model";
import { describeDate } from "@/lib/dates/describe";
import { spanOf } from "@/lib/dates/span";
import { escapeAttribute, escapeText } from "@/lib/text/escape";
import { paths } from "@/lib/url/paths";
import { currentUrl } from "@/lib/url/site";
import { digestOf } from "@/lib/versions/canonical";
import { countChanges } from "@/lib/versions/describe-changes";
import { loadVersions } from "@/lib/load/load-versions";
import type { Snapshot } from "@/lib/versions/snapshot";
import { correctionAnchor } from "@/lib/versions/correction-anchor";
import { plainIn } from "@/lib/text/text-in";

type Entry = {
  /** What it is, without the language: the id is made of it. */
  key: string;
  dated: string;
  title: string;
  text: string;
  path: string;
  category: "version" | "correction";
};

/**
 * Atom feed (RFC 4287) of the versions of a briefing and of its corrections, the newest first. An entry
 * keeps its id wherever the site is, so that no reader gets it twice.
 */
export function writeFeed(id: string, lang: string): string {
  const briefing = loadBriefing(id);
  return formatFeed(briefing, loadVersions(id), lang);
}

/** What is in the path of a feed. */
export type FeedParams = { lang: string; file: string };

/** A feed of every briefing in each of its languages. */
export function listFeeds(): FeedParams[] {
  return listBriefings().flatMap((id) =>
    loadBriefing(id)
      .languages.filter(isLanguage)
      .map((lang) => ({ lang, file: `${id}.atom` })),
  );
}

/** The feed of some versions, the earliest first. */
export function formatFeed(
  briefing: Briefing,
  versions: readonly Snapshot[],
  lang: string,
): string {
  const words = createWords(lang);
  const entries = listEntries(briefing, versions, lang, words);
  const updated = versions
    .map(({ dated }) => momentOf(dated))
    .sort()
    .at(-1);
  const self = currentUrl(paths.feed(lang, briefing.id));
  const about = currentUrl(paths.versions(lang, briefing.id));
  const { publisher, contact } = briefing;
  const title = words("Versions.feedTitle", {
    title: plainIn(briefing.title, lang),
  });
  return [
    `<?xml version="1.0" encoding="utf-8"?>`,
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${lang}">`,
    ...element("id", idOf(briefing, lang, "feed")),
    ...element("title", title),
    ...element("updated", updated ?? momentOf(briefing.dated)),
    `<author>`,
    ...element("name", plainIn(publisher.name, lang)),
    ...(contact?.url === undefined ? [] : element("uri", contact.url)),
    ...(contact?.email === undefined ? [] : element("email", contact.email)),
    `</author>`,
    link("self", self, "application/atom+xml"),
    link("alternate", about, "text/html"),
    ...entries.flatMap(({ key, dated, title, text, path, category }) => [
      `<entry>`,
      ...element("id", idOf(briefing, lang, key)),
      ...element("title", title),
      ...element("updated", momentOf(dated)),
      link("alternate", currentUrl(path), "text/html"),
      `<category term="${category}"/>`,
      ...element("summary", text),
      `</entry>`,
    ]),
    `</feed>`,
    "",
  ].join("\n");
}

function listEntries(
  briefing: Briefing,
  versions: readonly Snapshot[],
  lang: string,
  words: Words,
): Entry[] {
  const page = paths.versions(lang, briefing.id);
  return versions
    .flatMap((version, index): Entry[] => {
      const before = versions[index - 1];
      const number = version.version;
      const corrections = briefing.corrections.filter(
        ({ corrected_in }) => corrected_in === number,
      );
      return [
        {
          key: `version:${number}`,
          dated: version.dated,
          title: words("Versions.feedEntry", {
            version: number,
            title: plainIn(briefing.title, lang),
          }),
          text: describeVersion(version, before, lang, words),
          path: before
            ? paths.diff(lang, briefing.id, before.version, number)
            : page,
          category: "version",
        },
        ...corrections.map((correction) => ({
          key: `correction:${correction.id}`,
          dated: version.dated,
          title: words("Versions.feedCorrection", {
            version: number,
            wrong: plainIn(correction.wrong, lang),
          }),
          text: [
            `${words("Versions.why")} ${plainIn(correction.why, lang)}`,
            words("Versions.wrongFrom", {
              since: correction.since,
              version: number,
            }),
          ].join(" "),
          path: `${page}#${correctionAnchor(correction)}`,
          category: "correction" as const,
        })),
      ];
    })
    .reverse();
}

function describeVersion(
  version: Snapshot,
  before: Snapshot | undefined,
  lang: string,
  words: Words,
): string {
  const name = words("Versions.name", {
    version: version.version,
    date: describeDate(version.dated, lang).text,
  });
  const changes =
    before === undefined
      ? words("Versions.first", { count: version.statements.length })
      : words("Versions.changed", {
          count: countChanges({ before, after: version }).statements,
          version: before.version,
        });
  return `${name}. ${changes}`;
}

/** A UUID (version 8) made of what the entry is: the same on every host and in every build. */
function idOf({ id }: Briefing, lang: string, key: string): string {
  const hex = digestOf(["briefing-map", id, lang, key]);
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ];
  return `urn:uuid:${parts.join("-")}`;
}

/** RFC 3339: the data know the day, and so it is its first moment. */
function momentOf(dated: string): string {
  return new Date(spanOf(dated).start).toISOString().replace(".000Z", "Z");
}

function element(name: string, text: string): string[] {
  return [`<${name}>${escapeText(text)}</${name}>`];
}

function link(rel: string, href: string, type: string): string {
  return `<link rel="${rel}" type="${type}" href="${escapeAttribute(href)}"/>`;
}
