import { CiteSection } from "../cite/cite-section";
import { EmbedButton } from "../embed/embed-button";
import type { PageView } from "../page/view-files";
import { DownloadMenu } from "../report/download-menu";

/** What a report author can take from a view. */
export function PageTools(page: Omit<PageView, "ending">) {
  return (
    <div className="page-tools screen-only">
      <EmbedButton {...page} />
      <DownloadMenu {...page} />
      <CiteSection {...page} />
    </div>
  );
}
