import { bundleStyles } from "@/browser/bundle/bundle";
import { formatLabelStyles } from "@/lib/map/label-styles";
import { fillNames } from "@/lib/theme/fills";
import { formatTheme } from "@/lib/theme/tokens";
import { keepStyles } from "./keep-styles";
import { StaticStyles } from "./static-styles";

const bundles = new Map<string, Promise<string>>();

/** The same in every page of a build, and made once there; a developer's reload makes it anew. */
function bundleOnce(sheets: readonly string[]): Promise<string> {
  const key = sheets.join();
  const made =
    process.env.NODE_ENV === "production" ? bundles.get(key) : undefined;
  const bundle = made ?? bundleStyles(sheets);
  bundles.set(key, bundle);
  return bundle;
}

/**
 * The palette, the sizes of labels and the style sheets of a page, in the document itself: nothing
 * waits for a second file. Not imported as Next would have it, which writes them twice: for the
 * browser, and again as data for React.
 */
export async function PageStyles({ sheets }: { sheets: readonly string[] }) {
  const styles =
    formatTheme(fillNames) +
    formatLabelStyles() +
    formatLabelStyles("stage") +
    (await bundleOnce(sheets));
  return <StaticStyles name={keepStyles(styles)} />;
}
