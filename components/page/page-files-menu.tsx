import {
  listPageDownloads,
  listTourDownloads,
} from "@/wording/download/list-page-downloads";
import type { OpenPage } from "@/wording/page/open-page";
import type { FiledPage } from "@/wording/page/page-files";
import { DownloadNotes } from "./download-notes";
import { FileRows } from "./file-rows";
import { Phrase } from "./phrase";

/**
 * What a report author can take from a page of text; of the timeline, the chart of the tour that is
 * shown, with a picture of it. Nothing runs in it.
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
        {tours.map(({ tour, picture, alternative, row }) => (
          <div key={tour} className="download-main" data-tour={tour}>
            <img
              src={picture}
              alt={alternative}
              width={160}
              height={156}
              loading="lazy"
            />
            <FileRows rows={[row]} />
          </div>
        ))}
        <FileRows rows={listPageDownloads(page, view)} />
        <DownloadNotes {...page} />
      </div>
    </details>
  );
}
