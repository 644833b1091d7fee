import { describeDate } from "@/lib/dates/describe";
import type { Source } from "@/lib/briefing/model";
import type { Words } from "@/i18n/translator";
import { paths } from "@/lib/url/paths";
import { withBase } from "@/lib/url/site";
import { defaultMapState, formatMapState } from "@/lib/url/map-state";
import { listPlacesBySource } from "@/lib/views/places-by-source";
import { textOfCitation } from "@/lib/views/citation-text";
import { plainIn, textIn } from "@/lib/text/text-in";
import type { OpenPage } from "@/wording/page/open-page";
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
  return (
    <WithIndex
      title={words("Site.onThisPage")}
      parts={kinds.map(({ kind, name, sources }) => ({
        label: `${name} (${sources.length})`,
        href: `#kind-${kind}`,
      }))}
    >
      <div>
        {kinds.map(({ kind, name, sources }) => (
          <section key={kind} aria-labelledby={`kind-${kind}`}>
            <h2 id={`kind-${kind}`}>{name}</h2>
            <ol className="source-list" role="list">
              {sources.map((source) => (
                <li key={source.id} id={source.id} className="source">
                  <SourceEntry source={source} lang={lang} words={words} />
                  {onMap.has(source) && (
                    <p className="source-about">
                      <a
                        href={
                          withBase(paths.briefing(lang, briefing.id)) +
                          formatMapState({
                            ...defaultMapState,
                            source: source.id,
                          })
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
                    name={plainIn(source.title, lang)}
                    path={`${paths.sources(lang, briefing.id)}#${source.id}`}
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

type SourceEntryProps = { source: Source; lang: string; words: Words };

function SourceEntry({ source, lang, words }: SourceEntryProps) {
  const languageNames = new Intl.DisplayNames(lang, { type: "language" });
  const title = <InLanguage {...textIn(source.title, lang)} />;
  const date =
    source.date === undefined
      ? words("Sources.undated")
      : sayDate(describeDate(source.date, lang), words);
  return (
    <>
      <h3>
        {source.url === undefined ? (
          title
        ) : (
          <a href={source.url} rel="noopener external">
            {title}
          </a>
        )}
      </h3>
      <p className="source-about">
        <InLanguage {...textIn(source.publisher, lang)} /> · {date} ·{" "}
        {languageNames.of(source.language)} ·{" "}
        <Phrase
          {...words.marked("Note.retrieved", {
            date: sayDate(describeDate(source.retrieved, lang), words),
          })}
        />
        {source.titled === "described" && ` · ${words("Sources.described")}`}
      </p>
      {source.note !== undefined && (
        <p className="source-about">
          <InLanguage {...textIn(source.note, lang)} />
        </p>
      )}
      <details>
        <summary>
          <Phrase
            {...words.marked("Sources.rests", {
              count: source.citations.length,
            })}
          />
        </summary>
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
      </details>
    </>
  );
}
