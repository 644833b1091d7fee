import {
  formatPastedFigure,
  formatPastedText,
  type PastedFigure,
} from "@/lib/embed/pasted-figure";
import { takeServedOrigin } from "@/lib/url/site-origin";

/** The figure for a program that takes HTML, its picture in it. */
export async function makeHtml(
  figure: PastedFigure,
  picture: Promise<Blob>,
): Promise<Blob> {
  const url = await readDataUrl(await picture);
  const html = formatPastedFigure(serve(figure), url);
  return new Blob([html], { type: "text/html" });
}

/** The lines under the figure, for a program that takes text alone. */
export function makeText(figure: PastedFigure): Blob {
  return new Blob([formatPastedText(serve(figure))], { type: "text/plain" });
}

/** The figure with the address at which its page is served, where it has no other. */
function serve(figure: PastedFigure): PastedFigure {
  const { citation, live } = figure;
  const { origin } = new URL(live.href);
  const serveText = (text: string) =>
    takeServedOrigin(text, origin, location.origin);
  return {
    ...figure,
    citation: citation.map((run) => ({ ...run, text: serveText(run.text) })),
    live: { ...live, href: serveText(live.href) },
  };
}

function readDataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () =>
      reject(new Error("figure: not read", { cause: reader.error }));
    reader.readAsDataURL(blob);
  });
}
