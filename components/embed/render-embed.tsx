import { formatBriefingTheme } from "@/lib/map/briefing-look";
import { formatLabelStyles } from "@/lib/map/label-styles";
import { listViews, type ViewFile } from "@/wording/page/view-files";
import { bundleScript, bundleStyles } from "@/browser/bundle/bundle";
import { EmbedDocument } from "./embed-document";
import { formatPlaceStyles, formatTargetStyles } from "./place-styles";

const sheets = [
  "components/page/type.css",
  "components/record/record.css",
  "components/map/map.css",
  "components/map/controls.css",
  "components/embed/embed.css",
];

let parts: Promise<{ styles: string; script: string }> | undefined;

/** Style sheet and first script are the same in every embed: made once in a build. */
function bundleParts(): Promise<{ styles: string; script: string }> {
  parts ??= Promise.all([
    bundleStyles(sheets),
    bundleScript("browser/embed/early.ts"),
  ]).then(([styles, script]) => ({
    styles: formatLabelStyles() + styles,
    script,
  }));
  return parts;
}

/** One embed as one document: the page's own components as static HTML, with no framework. */
export async function renderEmbed(page: ViewFile): Promise<string> {
  // A static import of the server renderer is refused in a route handler.
  const { renderToStaticMarkup } = await import("react-dom/server");
  const { styles, script } = await bundleParts();
  const views = listViews(page.briefing);
  return (
    "<!doctype html>" +
    renderToStaticMarkup(
      <EmbedDocument
        {...page}
        views={views}
        styles={
          formatBriefingTheme(page.briefing) + styles + formatPlaceStyles(views)
        }
        targetStyles={formatTargetStyles(views, page.view)}
        script={script}
      />,
    )
  );
}
