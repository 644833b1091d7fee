import { formatLabelStyles } from "@/lib/drawing/label-styles";
import { formatTheme } from "@/lib/theme/tokens";
import { siteOrigin } from "@/lib/url/site";
import { bundleScript, bundleStyles } from "../../embed/bundle";
import { formatPlaceStyles } from "../../embed/place-styles";
import type { PageView } from "../../page/view-files";
import { OneFileDocument } from "./one-file-document";

// The embed's own sheets: components/embed/render-embed.tsx.
const sheets = [
  "components/page/type.css",
  "components/record/record.css",
  "components/map/map.css",
  "components/map/controls.css",
  "components/embed/embed.css",
];

let parts: Promise<{ styles: string; script: string }> | undefined;

/** Styles and script are the same in every file: made once in a build. */
function bundleParts(): Promise<{ styles: string; script: string }> {
  parts ??= Promise.all([
    bundleStyles(sheets),
    bundleScript("components/report/one-file/script/main.ts"),
  ]).then(([styles, script]) => ({
    styles: formatTheme() + formatLabelStyles() + styles,
    // Inside a document only this would end the script.
    script: script.replaceAll("</script", "<\\/script"),
  }));
  return parts;
}

/** The interactive map of a view as one HTML file that asks nothing of any server. */
export async function renderOneFile(page: PageView): Promise<string> {
  // A static import of the server renderer is refused in a route handler.
  const { renderToStaticMarkup } = await import("react-dom/server");
  const { styles, script } = await bundleParts();
  const places = page.briefing.places.map((place) => place.id);
  const inline = (html: string) => ({ __html: html });
  const html = renderToStaticMarkup(
    <OneFileDocument
      {...page}
      head={
        <style
          dangerouslySetInnerHTML={inline(
            styles + formatPlaceStyles(places, page.view),
          )}
        />
      }
      foot={<script dangerouslySetInnerHTML={inline(script)} />}
    />,
  );
  return `<!doctype html>${leadToSite(html)}`;
}

/** Links from the root of the site would lead nowhere from a disk. */
function leadToSite(html: string): string {
  return html.replaceAll(' href="/', ` href="${siteOrigin}/`);
}
