import { takeServedOrigin } from "@/lib/url/site-origin";

/** The origin that the site was built for, which is a local one. */
declare const builtAt: string;

/**
 * Finished HTML of a site that was built without its address takes the one at which it is served, when
 * somebody is about to read, copy or print it. What React goes on writing is left to its components.
 */
function serveAddresses(root: Element): void {
  const serve = (text: string): string =>
    takeServedOrigin(text, builtAt, location.origin);
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    const text = node.nodeValue ?? "";
    // What is said of files, which keep the address for which they were made.
    if (node.parentElement?.closest(".as-built")) continue;
    if (text.includes(builtAt)) node.nodeValue = serve(text);
  }
  for (const area of root.querySelectorAll("textarea"))
    area.value = serve(area.value);
  for (const link of root.querySelectorAll("a")) {
    const href = link.getAttribute("href") ?? "";
    if (href !== serve(href)) link.setAttribute("href", serve(href));
  }
}

const addressesOf = () => document.querySelectorAll(".address");

addEventListener(
  "toggle",
  ({ target }) => target instanceof Element && serveAddresses(target),
  true,
);
addEventListener("beforeprint", () => {
  for (const one of document.querySelectorAll("main")) serveAddresses(one);
});
addEventListener("DOMContentLoaded", () => {
  for (const one of addressesOf()) serveAddresses(one.parentElement ?? one);
});
