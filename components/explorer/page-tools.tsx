import { usualLens } from "@/lib/url/lens";
import { CiteSection } from "../cite/cite-section";
import { CopyCitations } from "../cite/copy-citations";
import { EmbedButton } from "../embed/embed-button";
import type { ViewPage } from "@/wording/page/view-files";
import { DownloadMenu } from "../download/download-menu";
import { StaticContent } from "../page/static-content";
import { ToolRow } from "./tool-row";

/** What a report author can take from a view. */
export function PageTools(view: Omit<ViewPage, "lens">) {
  const page = { ...view, lens: usualLens };
  const { words } = view;
  return (
    <ToolRow>
      <EmbedButton {...page} />
      <DownloadMenu {...view} />
      <StaticContent className="tool-part">
        <CiteSection {...page} />
      </StaticContent>
      <CopyCitations
        words={{
          copy: words("Cite.copy"),
          copied: words("Cite.copied"),
          notCopied: words("Cite.notCopied"),
        }}
      />
    </ToolRow>
  );
}
