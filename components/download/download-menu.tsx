import { Fragment } from "react";
import { typeset } from "@/lib/text/typeset";
import { mainStyle, setCitation } from "@/lib/citations/styles/citation-styles";
import { citeView } from "@/wording/cite/cite-view";
import { createCitationTerms } from "@/wording/cite/create-citation-terms";
import {
  figureSnippetKinds,
  writeFigureSnippet,
} from "@/lib/embed/figure-snippets";
import { sizeMillimetres } from "@/lib/sheet/figure-form";
import { nameView } from "@/wording/page/view-address";
import { paths } from "@/lib/url/paths";
import { withBase } from "@/lib/url/site";
import { CopyForWord } from "./copy-for-word";
import { describeFigureSnippets } from "@/wording/download/describe-figure-snippets";
import { describeImprint } from "@/wording/clearance/describe-imprint";
import { describeCaption } from "@/wording/figure/describe-caption";
import {
  listLensDownloads,
  listMainDownloads,
  listSharedDownloads,
} from "@/wording/download/list-downloads";
import { usualLens } from "@/lib/url/lens";
import { listLenses, type ViewPage } from "@/wording/page/view-files";
import { Phrase } from "../page/phrase";
import { StaticContent } from "../page/static-content";

/** Pixels of Word’s: 16 cm, as wide as the picture is. */
const wordWidth = Math.round((sizeMillimetres.text / 25.4) * 96);

/**
 * Everything that a report author can take from a view: on top what reports need, in the lens that the
 * page shows (CSS chooses, as for the map), and the rest under it.
 */
export function DownloadMenu(page: Omit<ViewPage, "lens">) {
  const { briefing, words } = page;
  const lenses = listLenses(briefing).map((lens) => ({ ...page, lens }));
  const shared = listSharedDownloads({ ...page, lens: usualLens });
  return (
    <details className="download-menu">
      <summary className="map-button">
        <Phrase {...words.marked("Report.download")} />
      </summary>
      <div className="tool-panel download-panel">
        {lenses.map((one) => (
          <MainFiles key={one.lens} {...one} />
        ))}
        <ul role="list">
          <li>
            <FileLink {...shared.workbook} />
          </li>
        </ul>
        {briefing.status === "draft" && (
          <p className="download-note">
            <Phrase {...words.marked("Site.draftMeans")} />
          </p>
        )}
        <StaticContent>
          <details className="download-more">
            <summary>
              <Phrase {...words.marked("Report.moreFiles")} />
            </summary>
            {lenses.map((one) => (
              <div key={one.lens} data-lens={one.lens}>
                <FileRows rows={listLensDownloads(one)} />
                <Snippets {...one} />
              </div>
            ))}
            {shared.groups.map(({ title, files }) => (
              <FileRows key={title} rows={[{ label: title, files }]} />
            ))}
          </details>
        </StaticContent>
      </div>
    </details>
  );
}

/** What comes, in small, and the files that reports take. */
function MainFiles(page: ViewPage) {
  const { lens } = page;
  return (
    <div className="download-main" data-lens={lens}>
      <img
        src={withBase(paths.figure(nameView(page), "text", ".svg"))}
        alt={describeCaption(page).alternative}
        width={160}
        height={156}
        loading="lazy"
      />
      <div>
        <StaticContent>
          <FileRows rows={listMainDownloads(page)} />
        </StaticContent>
        <FigureForWord {...page} />
      </div>
    </div>
  );
}

type Row = ReturnType<typeof listMainDownloads>[number];

function FileRows({ rows }: { rows: readonly Row[] }) {
  return (
    <ul role="list">
      {rows.map(({ label, files }) => (
        <li key={files[0]?.href}>
          {label !== "" && `${label}: `}
          {files.map((file, index) => (
            <Fragment key={file.href}>
              {index > 0 && ", "}
              <FileLink {...file} />
            </Fragment>
          ))}
        </li>
      ))}
    </ul>
  );
}

/** It is saved under the name in its address. */
function FileLink({ href, kind }: Row["files"][number]) {
  return (
    <a href={href} download="">
      {kind}
    </a>
  );
}

/** The figure with its caption for the clipboard. */
function FigureForWord(page: ViewPage) {
  const { lang, words } = page;
  const { label, caption, alternative } = describeCaption(page);
  const terms = createCitationTerms(lang, words);
  return (
    <CopyForWord
      pictureUrl={withBase(paths.figure(nameView(page), "text", ".png"))}
      lang={lang}
      width={wordWidth}
      alternative={typeset(alternative, lang)}
      label={label}
      caption={typeset(caption, lang)}
      citation={setCitation(citeView(page), mainStyle(lang), terms)}
      live={describeImprint(page).live}
      words={{
        copy: words("Report.copyForWord"),
        copying: words("Report.copying"),
        copied: words("Report.copied"),
        notCopied: words("Report.notCopied"),
      }}
    />
  );
}

/** The figure as text of a writing system. */
function Snippets(page: ViewPage) {
  const { words } = page;
  const parts = describeFigureSnippets(page);
  return (
    <>
      {figureSnippetKinds.map((kind) => (
        <details key={kind}>
          <summary>
            <Phrase {...words.marked(`Report.snippets.${kind}`)} />
          </summary>
          <textarea
            className="embed-snippet"
            aria-label={words(`Report.snippets.${kind}`)}
            readOnly
            rows={6}
            defaultValue={writeFigureSnippet(kind, parts)}
            spellCheck={false}
          />
        </details>
      ))}
    </>
  );
}
