import text from "maplibre-gl/dist/maplibre-gl-worker.mjs?text";

/** In one-file pages the worker comes along as text. */
export function locateWorker(): string {
  return URL.createObjectURL(new Blob([text], { type: "text/javascript" }));
}
