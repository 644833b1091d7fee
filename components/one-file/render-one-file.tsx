import { formatLabelStyles } from "@/lib/map/label-styles";
import { formatBriefingTheme } from "@/lib/map/briefing-look";
import { addPolicy } from "@/lib/policy/add-policy";
import { siteOrigin } from "@/lib/url/site";
import { bundleScript, bundleStyles } from "@/browser/bundle/bundle";
import {
  formatPlaceStyles,
  formatTargetStyles,
} from "@/lib/embed/place-styles";
import { listViews, type ViewFile } from "@/wording/page/view-files";
import { OneFileDocument } from "./one-file-document";

// The embed's own sheets: components/embed/render-embed.tsx.
const sheets = [
  "components/page/type.css",
  "components/record/record.css",
  "components/map/map.css",
  "components/map/controls.css",
  "components/map/hatch.css",
  "components/embed/embed.css",
  "components/embed/embed-options.css",
  "components/embed/embed-print.css",
];

type Parts = { styles: string; start: string; script: string };

let parts: Promise<Parts> | undefined;

/** Inside a document only this would end the script. */
const keepOpen = (script: string): string =>
  script.replaceAll("</script", "<\\/script");

/** Styles and scripts are the same in every file: made once in a build. */
function bundleParts(): Promise<Parts> {
  parts ??= Promise.all([
    bundleStyles(sheets),
    bundleScript("browser/one-file/one-file-start.ts"),
    bundleScript("browser/embed/embed-script.ts"),
  ]).then(([styles, start, script]) => ({
    styles: formatLabelStyles("stage") + styles,
    start: keepOpen(start),
    script: keepOpen(script),
  }));
  return parts;
}

/** The interactive map of a view as one HTML file that asks nothing of any server. */
export async function renderOneFile(page: ViewFile): Promise<string> {
  // A static import of the server renderer is refused in a route handler.
  const { renderToStaticMarkup } = await import("react-dom/server");
  const { styles, start, script } = await bundleParts();
  const views = listViews(page.briefing);
  const inline = (html: string) => ({ __html: html });
  const html = renderToStaticMarkup(
    <OneFileDocument
      {...page}
      views={views}
      head={
        <>
          <style
            dangerouslySetInnerHTML={inline(
              formatBriefingTheme(page.briefing) +
                styles +
                formatPlaceStyles(views),
            )}
          />
          <noscript>
            <style
              dangerouslySetInnerHTML={inline(
                formatTargetStyles(views, page.view),
              )}
            />
          </noscript>
          <script dangerouslySetInnerHTML={inline(start)} />
        </>
      }
      foot={<script dangerouslySetInnerHTML={inline(script)} />}
    />,
  );
  return addPolicy(`<!doctype html>${leadToSite(html)}`, "nothing");
}

/** Links from the root of the site would lead nowhere from a disk. */
function leadToSite(html: string): string {
  return html.replaceAll(' href="/', ` href="${siteOrigin}/`);
}
