import { defaultEmbedOptions } from "@/lib/url/embed-options";
import { openEvent, readOpenPlace } from "./open-place";

/** Keeps the links to the full page at what the reader sees: the open place, in the chosen lens. */
export function followToFullPage(): void {
  const root = document.documentElement;
  const links = document.querySelectorAll<HTMLAnchorElement>("a[data-full]");
  // The document is of one view, and its links may lead to that: /{lang}/{briefing}/{view}/.
  const view = root.dataset.view ?? "";
  const lead = (): void => {
    const place = readOpenPlace();
    const lens = document.querySelector<HTMLInputElement>(
      "input[name=lens]:checked",
    )?.value;
    for (const link of links) {
      const page = link.href.replace(/[?#].*/, "");
      link.dataset.full ||= page.endsWith(`/${view}/`)
        ? page.slice(0, -view.length - 1)
        : page;
      link.href =
        link.dataset.full +
        (place === null ? "" : `${place}/`) +
        (lens === undefined || lens === defaultEmbedOptions.lens
          ? ""
          : `?lens=${lens}`);
    }
  };
  root.addEventListener(openEvent, lead);
  root.addEventListener("change", lead);
  lead();
}
