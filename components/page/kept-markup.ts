/**
 * Finished HTML, by name. The server's two renderers, for components and for HTML, have each their
 * own modules in one process: only the global object is the same for both.
 */
const key = Symbol.for("briefing-map.kept-markup");

function openKept(): Map<string, string> {
  const holder = globalThis as { [key]?: Map<string, string> };
  return (holder[key] ??= new Map());
}

export function keepMarkup(name: string, markup: string): void {
  openKept().set(name, markup);
}

/** The HTML kept under a name. Throws if there is none: an empty page would be published. */
export function takeMarkup(name: string): string {
  const markup = openKept().get(name);
  if (markup === undefined)
    throw new Error(`static content: no HTML is kept under ${name}`);
  return markup;
}
