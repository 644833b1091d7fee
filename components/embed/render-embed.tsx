import { formatBriefingTheme } from "@/lib/map/briefing-look";
import { formatLabelStyles } from "@/lib/map/label-styles";
import { addPolicy } from "@/lib/policy/add-policy";
import { listViews, type ViewFile } from "@/wording/page/view-files";
import { bundleScript, bundleStyles } from "@/browser/bundle/bundle";
import { EmbedDocument } from "./embed-document";
import { shortenMarkup } from "@/lib/embed/shorten-markup";
import {
  formatPlaceStyles,
  formatTargetStyles,
} from "@/lib/embed/place-styles";

const sheets = [
  "components/page/type.css",
  "components/record/record.css",
  "components/map/map.css",
  "components/map/controls.css",
  "components/embed/embed.css",
  "components/embed/embed-options.css",
  "components/embed/embed-print.css",
];

type Parts = { styles: string; hatch: string; script: string };

let parts: Promise<Parts> | undefined;

/** Style sheets and first script are the same in every embed: made once in a build. */
function bundleParts(): Promise<Parts> {
  parts ??= Promise.all([
    bundleStyles(sheets),
    bundleStyles(["components/map/hatch.css"]),
    bundleScript("browser/embed/early.ts"),
  ]).then(([styles, hatch, script]) => ({
    styles: formatLabelStyles("stage") + styles,
    hatch,
    script,
  }));
  return parts;
}

/** One embed as one document: the page's own components as static HTML, with no framework. */
export async function renderEmbed(page: ViewFile): Promise<string> {
  // A static import of the server renderer is refused in a route handler.
  const { renderToStaticMarkup } = await import("react-dom/server");
  const { styles, hatch, script } = await bundleParts();
  const views = listViews(page.briefing);
  const html = renderToStaticMarkup(
    <EmbedDocument
      {...page}
      views={views}
      styles="{{styles}}"
      targetStyles="{{targets}}"
      script="{{script}}"
    />,
  );
  const inside: Record<string, string> = {
    styles: [
      formatBriefingTheme(page.briefing),
      styles,
      html.includes("hatch") ? hatch : "",
      formatPlaceStyles(views),
    ].join(""),
    targets: formatTargetStyles(views, page.view),
    script,
  };
  const whole = `<!doctype html>${shortenMarkup(html)}`.replace(
    /\{\{(styles|targets|script)\}\}/g,
    (_, name: string) => inside[name] ?? "",
  );
  // The body ends with the document.
  return addPolicy(whole.replace("</body></html>", "</html>"), "site");
}
