/**
 * Finished HTML, by name. The server's two renderers, for components and for HTML, have each their
 * own modules in one process: only the global object is the same for both.
 */
const key = Symbol.for("briefing-map.kept-markup");

/** Writes the HTML for a place that is open, or none: a layout does not know which it will be. */
type WriteMarkup = (place: string | null) => string;

function openKept(): Map<string, WriteMarkup> {
  const holder = globalThis as { [key]?: Map<string, WriteMarkup> };
  return (holder[key] ??= new Map());
}

export function keepMarkup(name: string, write: WriteMarkup): void {
  openKept().set(name, write);
}

/** The HTML kept under a name. Throws if there is none: an empty page would be published. */
export function takeMarkup(name: string, place: string | null): string {
  const write = openKept().get(name);
  if (write === undefined)
    throw new Error(`static content: no HTML is kept under ${name}`);
  return write(place);
}

const startOf = (name: string) => `<!--${name}-->`;
const endOf = (name: string) => `<!--/${name}-->`;

/** Comments around the HTML, by which it is found again in the file of the page. */
export function enclose(name: string, markup: string): string {
  return startOf(name) + markup + endOf(name);
}

/** What is enclosed under a name in the file of a page; null where it has no such part. */
export function cutMarkup(page: string, name: string): string | null {
  const start = page.indexOf(startOf(name));
  const end = page.indexOf(endOf(name), start);
  return start < 0 || end < 0
    ? null
    : page.slice(start + startOf(name).length, end);
}
