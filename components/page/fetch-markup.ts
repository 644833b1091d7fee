import { cutMarkup } from "./kept-markup";

const base = process.env.BASE_PATH ?? "";

const parts = new Map<string, Promise<string>>();
let page: { path: string; html: Promise<string> } | undefined;

/**
 * Finished HTML from the file of another page of the site, to which the router leads: its data have
 * only the name. Where the file can't be had, or is of another edition of the site than the data,
 * the browser opens the page itself.
 */
export function fetchMarkup(name: string, path: string): Promise<string> {
  let part = parts.get(name);
  if (part === undefined) {
    part = fetchPage(path).then(
      (html) => cutMarkup(html, name) ?? openInBrowser(path),
      () => openInBrowser(path),
    );
    parts.set(name, part);
  }
  return part;
}

/** Asks for the file of a page: a second time it is the same answer. */
export function fetchPage(path: string): Promise<string> {
  if (page?.path !== path) {
    const html = fetch(base + path).then((response) => {
      if (!response.ok) throw new Error(`${path} answers ${response.status}`);
      return response.text();
    });
    page = { path, html };
  }
  return page.html;
}

function openInBrowser(path: string): Promise<never> {
  window.location.assign(base + path);
  return new Promise(() => undefined);
}
