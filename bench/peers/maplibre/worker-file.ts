/** The usual way with a bundler: the worker is a file of its own beside the page. */
export function locateWorker(): string {
  return new URL("maplibre-gl-worker.mjs", location.href).href;
}
