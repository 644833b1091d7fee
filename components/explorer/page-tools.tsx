import { CiteSection } from "../cite/cite-section";
import { EmbedButton } from "../embed/embed-button";
import type { PageView } from "../page/view-files";
import { DownloadMenu } from "../report/download-menu";
import { ToolRow } from "./tool-row";

/** What a report author can take from a view. */
export function PageTools(page: Omit<PageView, "ending">) {
  return (
    <ToolRow>
      <EmbedButton {...page} />
      <DownloadMenu {...page} />
      <CiteSection {...page} />
    </ToolRow>
  );
}
