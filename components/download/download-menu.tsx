import { nameView } from "@/wording/page/view-address";
import { paths } from "@/lib/url/paths";
import { withBase } from "@/lib/url/site";
import { CopyForWord } from "./copy-for-word";
import { FigureSnippets } from "./figure-snippets";
import { describePastedFigure } from "@/wording/download/describe-pasted-figure";
import { describeFigureSnippets } from "@/wording/download/describe-figure-snippets";
import { describeCaption } from "@/wording/figure/describe-caption";
import {
  listLensDownloads,
  listMainDownloads,
  listSharedDownloads,
} from "@/wording/download/list-downloads";
import { sayCopy } from "@/wording/download/say-copy";
import { usualLens } from "@/lib/url/lens";
import { listLenses, type ViewPage } from "@/wording/page/view-files";
import { DownloadNotes } from "../page/download-notes";
import { FileLink, FileRows } from "../page/file-rows";
import { Phrase } from "../page/phrase";
import { StaticContent } from "../page/static-content";

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
        <DownloadNotes {...page} />
        <StaticContent>
          <details className="download-more">
            <summary>
              <Phrase {...words.marked("Report.moreFiles")} />
            </summary>
            {lenses.map((one) => (
              <div key={one.lens} data-lens={one.lens}>
                <FileRows rows={listLensDownloads(one)} />
                <FigureSnippets
                  parts={describeFigureSnippets(one)}
                  words={one.words}
                />
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

/** The figure with its caption for the clipboard. */
function FigureForWord(page: ViewPage) {
  const { words } = page;
  return (
    <CopyForWord
      {...describePastedFigure(page)}
      pictureUrl={withBase(paths.figure(nameView(page), "text", ".png"))}
      words={sayCopy(words)}
    />
  );
}
