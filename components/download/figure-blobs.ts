import {
  formatPastedFigure,
  formatPastedText,
  type PastedFigure,
} from "@/lib/embed/pasted-figure";

/** The figure for a program that takes HTML, its picture in it. */
export async function makeHtml(
  figure: PastedFigure,
  picture: Blob,
): Promise<Blob> {
  const html = formatPastedFigure(figure, await readDataUrl(picture));
  return new Blob([html], { type: "text/html" });
}

/** The lines under the figure, for a program that takes text alone. */
export function makeText(figure: PastedFigure): Blob {
  return new Blob([formatPastedText(figure)], { type: "text/plain" });
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
