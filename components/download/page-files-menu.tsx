import {
  listPageDownloads,
  listTourDownloads,
} from "@/wording/download/list-page-downloads";
import type { OpenPage } from "@/wording/page/open-page";
import type { FiledPage } from "@/wording/page/page-files";
import { describeTimelineSnippets } from "@/wording/download/describe-figure-snippets";
import { describePastedTimeline } from "@/wording/download/describe-pasted-figure";
import { sayCopy } from "@/wording/download/say-copy";
import { FigureSnippets } from "./figure-snippets";
import { FigureToCopy } from "./figure-to-copy";
import { DownloadNotes } from "../page/download-notes";
import { FileRows } from "../page/file-rows";
import { Phrase } from "../page/phrase";

/**
 * What a report author can take from a page of text; of the timeline, the chart of the tour that is
 * shown, with a picture of it. Nothing runs in it: `CopyFigures` beside it copies.
 */
export function PageFilesMenu({
  page,
  view,
}: {
  page: OpenPage;
  view: FiledPage;
}) {
  const { words } = page;
  const tours = view === "timeline" ? listTourDownloads(page) : [];
  return (
    <details className="page-files screen-only">
      <summary>
        <Phrase {...words.marked("Report.download")} />
      </summary>
      <div className="download-panel">
        {tours.map(({ tour, picture, pictureUrl, alternative, row }) => (
          <div key={tour} className="download-main" data-tour={tour}>
            <img
              src={picture}
              alt={alternative}
              width={160}
              height={156}
              loading="lazy"
            />
            <div>
              <FileRows rows={[row]} />
              <FigureToCopy
                {...describePastedTimeline(page, tour)}
                pictureUrl={pictureUrl}
                words={sayCopy(words)}
              />
              <FigureSnippets
                parts={describeTimelineSnippets(page, tour)}
                words={words}
              />
            </div>
          </div>
        ))}
        <FileRows rows={listPageDownloads(page, view)} />
        <DownloadNotes {...page} />
      </div>
    </details>
  );
}
