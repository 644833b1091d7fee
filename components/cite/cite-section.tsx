import { treeOf } from "@/lib/load/trees";
import type { Place } from "@/lib/briefing/model";
import {
  citeMap,
  citePlace,
  showVersion,
} from "@/lib/citations/csl/cite-briefing";
import {
  citeEndings,
  citeFormats,
  citePath,
} from "@/lib/citations/csl/cite-files";
import {
  citationStyles,
  formatCitation,
  type CitationStyle,
} from "@/lib/citations/csl/engine";
import { paths } from "@/lib/url/paths";
import { absoluteUrl, siteOrigin, withBase, withTree } from "@/lib/url/site";
import { listStatements } from "@/lib/briefing/statements";
import { textIn } from "@/lib/text/text-in";
import type { OpenPage } from "@/wording/page/open-page";
import { sayVersion } from "@/wording/cite/say-version";
import { formatStatementCitation } from "@/wording/cite/format-statement-citation";
import { InLanguage } from "../page/in-language";
import { Phrase } from "../page/phrase";

type CiteSectionProps = OpenPage & {
  /** The place of whose page this is a part; null for the map as a whole. */
  place: Place | null;
};

const styles = Object.keys(citationStyles) as CitationStyle[];

/** How to cite the map or the page of a place: in a few styles, and as files. */
export function CiteSection(page: CiteSectionProps) {
  const { briefing, lang, words, place } = page;
  const item = showVersion(citeView(page), sayVersion(briefing, words));
  return (
    <details className="cite-section">
      <summary className="map-button">
        <Phrase {...words.marked(place === null ? "Cite.map" : "Cite.page")} />
      </summary>
      <div className="tool-panel cite-panel">
        <dl className="cite-styles">
          {styles.map((style) => (
            <div key={style}>
              <dt>{citationStyles[style]}</dt>
              <dd>{formatCitation(item, style, lang)}</dd>
            </div>
          ))}
        </dl>
        <p>
          <Phrase {...words.marked("Cite.accessed")} />
        </p>
        <p className="cite-pinned">
          <Phrase
            {...words.marked("Versions.thisStays", {
              address:
                siteOrigin +
                withTree(
                  treeOf(briefing, briefing.version),
                  place === null
                    ? paths.briefing(lang, briefing.id)
                    : paths.place(lang, briefing.id, place.id),
                ),
            })}
          />
        </p>
        {place !== null && <StatementCitations {...page} place={place} />}
        <p>
          <Phrase {...words.marked("Cite.files")} />
        </p>
        <ul className="cite-files" role="list">
          {citeEndings.map((ending) => (
            <li key={ending}>
              <a href={withBase(citePath(lang, briefing.id, ending))} download>
                {citeFormats[ending]}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </details>
  );
}

/** Each statement of a place with the sources on which it rests, in one style. */
function StatementCitations(page: OpenPage & { place: Place }) {
  const { briefing, lang, words, place } = page;
  const statements = listStatements(briefing).filter(
    (one) =>
      one.place === place &&
      (one.kind === "participation" || one.kind === "involvement"),
  );
  return (
    <details className="cite-statements">
      <summary>
        <Phrase {...words.marked("Cite.statement")} />
      </summary>
      <dl>
        {statements.map((one) => (
          <div key={one.id}>
            <dt>
              <InLanguage {...textIn(one.text, lang)} />
            </dt>
            <dd>{formatStatementCitation(page, one, "chicago")}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

function citeView({ briefing, lang, place }: CiteSectionProps) {
  if (place === null) {
    return citeMap(
      briefing,
      lang,
      absoluteUrl(paths.briefing(lang, briefing.id)),
    );
  }
  const url = absoluteUrl(paths.place(lang, briefing.id, place.id));
  return citePlace(briefing, place, lang, url);
}
