import { mainFamily } from "@/lib/fonts/families";
import { isInMainFamily, listFamilies } from "@/lib/fonts/find-family";
import { listFontFiles } from "./fonts";

/** What resvg sets the text of an SVG in: large fonts are read only where they are needed. */
export function chooseSvgFonts(svg: string) {
  return {
    fontFiles: listFontFiles(listFamilies(svg)),
    loadSystemFonts: false,
    defaultFontFamily: mainFamily.name,
  };
}

/**
 * The SVG itself, or, where it has text that its own family lacks, with all text as outlines: Typst
 * would set that in whatever font it finds on the machine, and refuses scripts that are joined.
 */
export async function outlineForeignText(svg: string): Promise<string> {
  return isInMainFamily(svg) ? svg : outlineText(svg);
}

/** The SVG with all text as outlines, whatever its script; what it says in words stays. */
export async function outlineText(svg: string): Promise<string> {
  const { Resvg } = await import("@resvg/resvg-js");
  const said =
    /<svg [^>]*?( role="img"[^>]*? xml:lang="[^"]*")[^>]*>\s*(<title[^]*?<\/desc>)/.exec(
      svg,
    );
  const outlined = new Resvg(svg, { font: chooseSvgFonts(svg) }).toString();
  const [, attributes = "", words = ""] = said ?? [];
  return outlined.replace(
    /<svg ([^>]*)>/,
    (_, own: string) => `<svg ${own}${attributes}>\n${words}`,
  );
}
