/**
 * /embed.js, the optional script for pages that embed a map. It fits every embed's frame to its
 * height, and defines the element <briefing-map>. It asks nothing and stores nothing.
 */
export {};

type FromEmbed = {
  source: "briefing-map";
  type: string;
  height?: number;
  place?: string | null;
};

const script = document.currentScript as HTMLScriptElement | null;
const site = new URL(".", script?.src ?? location.href).href;

/** Frames in shadow roots can't be found from the document, so elements make themselves known. */
const shadowFrames = new Set<HTMLIFrameElement>();

/** The frame that a message came from: matched by its window, never by a name. */
function findFrame(
  source: MessageEventSource | null,
): HTMLIFrameElement | undefined {
  const frames = [...document.querySelectorAll("iframe"), ...shadowFrames];
  return frames.find((frame) => frame.contentWindow === source);
}

addEventListener(
  "message",
  ({ data, source }: MessageEvent<FromEmbed | null>) => {
    if (data?.source !== "briefing-map") return;
    const frame = findFrame(source);
    if (frame === undefined) return;
    const { type, height, place } = data;
    if (
      type === "height" &&
      typeof height === "number" &&
      height > 0 &&
      height < 1e5
    ) {
      frame.style.height = `${height}px`;
    }
    if (type === "select") {
      const root = frame.getRootNode();
      const target = root instanceof ShadowRoot ? root.host : frame;
      const detail = typeof place === "string" ? place : null;
      target.dispatchEvent(
        new CustomEvent("briefing-map:select", {
          bubbles: true,
          composed: true,
          detail,
        }),
      );
    }
  },
);

// An embed that was here before this script has told its height to nobody.
for (const { src, contentWindow } of document.querySelectorAll("iframe")) {
  if (src.startsWith(`${site}embed/`))
    contentWindow?.postMessage({ target: "briefing-map", ask: "height" }, "*");
}

/** <briefing-map place="kazakhstan" lang="ru">: what stands inside it is the fallback. */
class BriefingMap extends HTMLElement {
  static observedAttributes = ["briefing", "place", "lang", "options"];
  frame = document.createElement("iframe");

  connectedCallback(): void {
    const { frame } = this;
    frame.style.cssText = "border:0;width:100%;height:640px;display:block";
    frame.title =
      this.title ||
      this.getAttribute("aria-label") ||
      this.textContent?.trim() ||
      "Map";
    frame.loading = "lazy";
    frame.referrerPolicy = "strict-origin-when-cross-origin";
    frame.allow = "fullscreen";
    const root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
    root.replaceChildren(frame);
    shadowFrames.add(frame);
    this.load();
  }

  disconnectedCallback(): void {
    shadowFrames.delete(this.frame);
  }

  attributeChangedCallback(): void {
    if (this.isConnected) this.load();
  }

  load(): void {
    const read = (name: string, or: string) =>
      encodeURIComponent(this.getAttribute(name) || or);
    const view = read("place", "overview");
    const path = `embed/${read("lang", "en")}/${read("briefing", "ashgabat-2018")}/${view}.html`;
    const options = this.getAttribute("options");
    const src = site + path + (options ? `?${options.replace(/^\?/, "")}` : "");
    if (this.frame.src !== src) this.frame.src = src;
  }
}

if (!customElements.get("briefing-map"))
  customElements.define("briefing-map", BriefingMap);
