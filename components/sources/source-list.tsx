import { sourceTitle } from "@/lib/citations/source-title";
import { describeDate } from "@/lib/dates/describe";
import type { Source } from "@/lib/briefing/model";
import { paths } from "@/lib/url/paths";
import { withBase } from "@/lib/url/site";
import { defaultMapState, formatMapState } from "@/lib/url/map-state";
import { listPlacesBySource } from "@/lib/views/places-by-source";
import { textOfCitation } from "@/lib/views/citation-text";
import { textIn } from "@/lib/text/text-in";
import type { OpenPage } from "@/wording/page/open-page";
import { FilterBox } from "../page/filter-box";
import { FoldEntry } from "../page/fold-entry";
import { WithIndex } from "../page/page-index";
import { ReportError } from "../record/report-error";
import { Quote } from "../record/notes";
import { sayDate } from "@/wording/record/say-date";
import { InLanguage } from "../page/in-language";
import { Phrase } from "../page/phrase";

/** Every source of the briefing with all that rests on it, kind by kind. */
export function SourceList({ briefing, lang, words }: OpenPage) {
  const onMap = new Set(
    listPlacesBySource(briefing).map(({ source }) => source),
  );
  const kinds = [...new Set(briefing.sources.map(({ kind }) => kind))].map(
    (kind) => ({
      kind,
      name: words(`Sources.kinds.${kind}`),
      sources: briefing.sources.filter((source) => source.kind === kind),
    }),
  );
  const usual = findUsual(briefing.sources.map(({ retrieved }) => retrieved));
  return (
    <WithIndex
      title={words("Site.onThisPage")}
      parts={kinds.map(({ kind, name, sources }) => ({
        label: `${name} (${sources.length})`,
        href: `#kind-${kind}`,
      }))}
    >
      <div>
        <FilterBox words={words} />
        <p className="source-about">
          <Phrase
            {...words.marked("Sources.usual", {
              date: sayDate(describeDate(usual, lang), words),
            })}
          />
        </p>
        {kinds.map(({ kind, name, sources }) => (
          <section key={kind} aria-labelledby={`kind-${kind}`}>
            <h2 id={`kind-${kind}`}>{name}</h2>
            <ol className="source-list" role="list">
              {sources.map((source) => (
                <li key={source.id} className="source" data-entry="">
                  <SourceEntry
                    source={source}
                    page={{ briefing, lang, words }}
                    usual={usual}
                    isOnMap={onMap.has(source)}
                  />
                </li>
              ))}
            </ol>
          </section>
        ))}
      </div>
    </WithIndex>
  );
}

type SourceEntryProps = {
  source: Source;
  page: Pick<OpenPage, "briefing" | "lang" | "words">;
  /** When most sources were read; another day is said. */
  usual: string;
  isOnMap: boolean;
};

function SourceEntry({ source, page, usual, isOnMap }: SourceEntryProps) {
  const { briefing, lang, words } = page;
  const date =
    source.date === undefined
      ? words("Sources.undated")
      : sayDate(describeDate(source.date, lang), words);
  const about = [
    ...(source.language === lang
      ? []
      : [nameLanguageIn(source.language, lang)]),
    ...(source.retrieved === usual
      ? []
      : [
          words("Note.retrieved", {
            date: sayDate(describeDate(source.retrieved, lang), words),
          }),
        ]),
    ...(source.titled === "described" ? [words("Sources.described")] : []),
  ];
  return (
    <FoldEntry
      id={source.id}
      head={
        <>
          <h3>
            <InLanguage {...sourceTitle(source, lang)} />
          </h3>
          <span className="source-about">
            <InLanguage {...textIn(source.publisher, lang)} /> · {date} ·{" "}
            <Phrase
              {...words.marked("Sources.rests", {
                count: source.citations.length,
              })}
            />
          </span>
        </>
      }
    >
      <p className="source-about">
        {source.url !== undefined && (
          <>
            <a href={source.url} rel="noopener external">
              <Phrase {...words.marked("Note.openWhole")} />
            </a>{" "}
          </>
        )}
        {about.join(" · ")}
      </p>
      {source.note !== undefined && (
        <p className="source-about">
          <InLanguage {...textIn(source.note, lang)} />
        </p>
      )}
      <ul className="statements" role="list">
        {source.citations.map((citation, index) => (
          <li key={index}>
            <InLanguage {...textIn(textOfCitation(citation), lang)} />{" "}
            <span className="note-quote">
              <Quote
                text={citation.evidence.fragment}
                lang={citation.evidence.language}
                words={words}
              />
            </span>
          </li>
        ))}
      </ul>
      {isOnMap && (
        <p className="source-about">
          <a
            href={
              withBase(paths.briefing(lang, briefing.id)) +
              formatMapState({ ...defaultMapState, source: source.id })
            }
          >
            <Phrase {...words.marked("Filter.onMap")} />
          </a>
        </p>
      )}
      <ReportError
        briefing={briefing}
        lang={lang}
        words={words}
        name={sourceTitle(source, lang).text}
        path={`${paths.sources(lang, briefing.id)}#${source.id}`}
      />
    </FoldEntry>
  );
}

/** What a language is called in another. */
function nameLanguageIn(tag: string, lang: string): string {
  return new Intl.DisplayNames(lang, { type: "language" }).of(tag) ?? tag;
}

/** The value that occurs most. */
function findUsual(values: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [usual] = [...counts].sort(([, one], [, other]) => other - one);
  return usual?.[0] ?? "";
}
