import { chooseElementView, type SiteContents } from "@/lib/embed/element-view";
import { ours, ownTree, tellFrame, type Frame, type Ours } from "./frames";

/** Written in by app/embed.js/route.ts. */
declare const SITE_CONTENTS: SiteContents;

type OwnFrame = Frame & Ours;

/** <briefing-map place="kenya" lang="fr">: what is inside it is the fallback. */
export class BriefingMap extends HTMLElement {
  static observedAttributes = [
    "briefing",
    "place",
    "lang",
    "options",
    "title",
    "site",
  ];
  frame = document.createElement("iframe") as OwnFrame;
  /** Where the frame was led; null where the fallback is. */
  declare src: string | null;

  connectedCallback(): void {
    // A sheet made by script is no inline style, which a strict policy would refuse; and the rules
    // of the page are stronger than it. A browser that has none stops here, with the fallback.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      ":host(:not([hidden])),iframe{display:block;width:100%}iframe{height:640px;border:0}",
    );
    (
      this.shadowRoot ?? this.attachShadow({ mode: "open" })
    ).adoptedStyleSheets = [sheet];
    this.attributeChangedCallback((this.src = ""));
  }

  attributeChangedCallback(name: string): void {
    // Before the element is in a page, and while it is upgraded, there is nothing to change.
    if (!this.shadowRoot) return;
    const frame = this.frame;
    const read = (attribute: string) => this.getAttribute(attribute) ?? "";
    const site = read("site");
    // Only an address of the web: a script must not come in by an attribute.
    const tree = /^http/.test(site) ? site.replace(/\/?$/, "/") : ownTree;
    const view = chooseElementView(read, SITE_CONTENTS, tree === ownTree);
    const options = read("options").replace(/^\b/, "?");
    const src = view && tree + view.path + options;
    const next = { ...view, options };
    frame.title =
      read("title") || read("aria-label") || this.textContent.trim() || "Map";
    // Only one attribute changes at a time. It is said even if the value is the old one: the reader
    // may have moved on since.
    if (frame.ready && name in next)
      tellFrame(frame, { [name]: next[name as keyof typeof next] });
    else if (src !== this.src) {
      // Another address for a frame in the page would be a step in its history. The height stays:
      // it is the best guess for the next embed.
      frame.remove();
      // The browser normalises the address, and loads nothing yet.
      frame.src = tree;
      frame.tree = frame.src;
      frame.allow = "fullscreen";
      frame.loading = "lazy";
      frame.ready = false;
      ours.push(frame);
      frame.src = this.src = src!;
      this.shadowRoot.replaceChildren(
        src ? frame : document.createElement("slot"),
      );
    }
  }
}
