import { treeOf } from "@/lib/load/trees";
import type { Place } from "@/lib/briefing/model";
import {
  citeEndings,
  citeFile,
  citeParts,
  citePath,
  type CitePart,
} from "@/lib/citations/csl/cite-files";
import { listStyles, mainStyle } from "@/lib/citations/styles/citation-styles";
import { paths } from "@/lib/url/paths";
import { LocalFilesNote } from "../page/local-files-note";
import { siteOrigin, withBase, withTree } from "@/lib/url/site";
import { listStatements } from "@/lib/briefing/statements";
import { textIn } from "@/lib/text/text-in";
import type { OpenPage } from "@/wording/page/open-page";
import { citeView } from "@/wording/cite/cite-view";
import { createCitationTerms } from "@/wording/cite/create-citation-terms";
import { formatStatementCitation } from "@/wording/cite/format-statement-citation";
import { mapKeyOf } from "@/lib/citations/csl/cite-key";
import { InLanguage } from "../page/in-language";
import { Phrase } from "../page/phrase";
import { Citation } from "./citation";

type CiteSectionProps = OpenPage & {
  /** The place of whose page this is a part; null for the map as a whole. */
  place: Place | null;
};

/** How to cite the map or the page of a place: in a few styles, and as files. */
export function CiteSection(page: CiteSectionProps) {
  const { briefing, lang, words, place } = page;
  const item = citeView(page);
  const terms = createCitationTerms(lang, words);
  return (
    <details className="cite-section">
      <summary className="map-button">
        <Phrase {...words.marked(place === null ? "Cite.map" : "Cite.page")} />
      </summary>
      <div className="tool-panel cite-panel">
        <dl className="cite-styles">
          {listStyles(lang).map((style) => (
            <div key={style}>
              <dt>
                <Phrase {...words.marked(`Cite.styles.${style}`)} />
              </dt>
              <dd>
                <Citation {...{ item, style, terms }} />
              </dd>
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
        <LocalFilesNote words={words} />
        {place !== null && <StatementCitations {...page} place={place} />}
        {citeParts.map((part) => (
          <CiteFiles key={part} page={page} part={part} />
        ))}
      </div>
    </details>
  );
}

/** The files for reference managers: of the map and its sources, or of its statements. */
function CiteFiles({ page, part }: { page: OpenPage; part: CitePart }) {
  const { briefing, lang, words } = page;
  return (
    <>
      <p>
        <Phrase
          {...words.marked(part === "" ? "Cite.files" : "Cite.statements")}
        />
      </p>
      <ul className="cite-files" role="list">
        {citeEndings.map((ending) => (
          <li key={ending}>
            <a
              href={withBase(citePath(lang, briefing.id, ending, part))}
              download={citeFile(lang, briefing.id, ending, part)}
            >
              {citeFormats[ending]}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

const citeFormats = {
  ".bib": "BibTeX",
  ".ris": "RIS",
  ".csl.json": "CSL-JSON",
} as const;

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
            <dd>
              {formatStatementCitation(page, one, mainStyle(lang))}{" "}
              <code>{mapKeyOf(briefing.id, one.id)}</code>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
