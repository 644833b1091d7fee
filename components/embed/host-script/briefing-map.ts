import { chooseElementView, type SiteContents } from "@/lib/embed/element-view";
import { knownFrames, readyFrames, tellFrame } from "./frames";

/** Written in by app/embed.js/route.ts. */
declare const SITE_CONTENTS: SiteContents;

/** The folder of this script: the tree of the site to which it belongs. */
export const ownSite = new URL(
  ".",
  (document.currentScript as HTMLScriptElement | null)?.src ?? location.href,
).href;

/** An embed: its address, and what of it a message can change. Empty where there is none. */
type Shown = { src?: string; place?: string | null; options?: string };

/** <briefing-map place="kazakhstan" lang="ru">: what stands inside it is the fallback. */
export class BriefingMap extends HTMLElement {
  static observedAttributes = [
    "site",
    "briefing",
    "place",
    "lang",
    "options",
    "title",
  ];
  frame = document.createElement("iframe");
  src?: string | undefined;

  connectedCallback(): void {
    // A sheet made by script is no inline style, which a strict policy would refuse; and the rules
    // of the page are stronger than it. A browser that has none stops here, with the fallback.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      ":host(:not([hidden])){display:block;width:100%}iframe{display:block;width:100%;height:640px;border:0}",
    );
    const root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
    root.adoptedStyleSheets = [sheet];
    this.show();
  }

  attributeChangedCallback(name: string): void {
    // Before the element stands in a page, and while it is upgraded, there is nothing to change.
    if (!this.shadowRoot) return;
    const { frame } = this;
    const next = this.read();
    frame.title = this.title || frame.title;
    // Only one attribute changes at a time. It is said even if the value is the old one: the reader
    // may have moved on since.
    if (name in next && readyFrames.has(frame))
      tellFrame(frame, { [name]: next[name as keyof Shown] });
    else if (next.src !== this.src) this.show();
  }

  /** A fresh frame: another address for the old one would be a step in the history of the page. */
  show(): void {
    const { src } = this.read();
    // The old one's height is the best guess for the new one.
    const frame = this.frame.cloneNode() as HTMLIFrameElement;
    frame.title =
      this.title ||
      this.getAttribute("aria-label") ||
      this.textContent?.trim() ||
      "Map";
    frame.loading = "lazy";
    frame.allow = "fullscreen";
    frame.src = src ?? "";
    this.frame = frame;
    this.src = src;
    knownFrames.add(frame);
    this.shadowRoot?.replaceChildren(
      src ? frame : document.createElement("slot"),
    );
  }

  read(): Shown {
    const read = (name: string) => this.getAttribute(name) ?? "";
    const asked = read("site");
    // Only an address of the web: a script must not come in by an attribute.
    const site = /^https?:/.test(asked) ? asked.replace(/\/?$/, "/") : ownSite;
    const view = chooseElementView(read, SITE_CONTENTS, site === ownSite);
    if (!view) return {};
    const { path, place } = view;
    const options = read("options").replace(/^\?/, "");
    return { src: site + path + (options && `?${options}`), place, options };
  }
}
