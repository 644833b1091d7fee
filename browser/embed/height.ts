/**
 * Tells the page around how high the embed is, whenever that changes and never otherwise, in the
 * dialects to which hosts listen already: our own message, the JSON of Embedly and Medium, AMP, and
 * pym. A height is no secret, so it goes to whoever has framed us. Returns a function that tells it
 * again, for a host whose script began to listen too late.
 */
export function reportHeight(): () => void {
  let last = 0;
  if (window.parent === window) return () => undefined;
  const report = (): void => {
    // Rounded up: half a pixel too little gives the frame a scroll bar.
    const height = Math.ceil(
      document.documentElement.getBoundingClientRect().height,
    );
    // A hidden tab has no height; what was said before stays true.
    if (height === 0 || height === last) return;
    last = height;
    for (const message of formatHeight(height))
      window.parent.postMessage(message, "*");
  };
  new ResizeObserver(report).observe(document.documentElement);
  report();
  return () => {
    last = 0;
    report();
  };
}

/** The address as the host knows it: what is open since then is behind the `#`. */
const framedAddress = location.href.replace(/#.*/, "");

/** The same height in every dialect. */
function formatHeight(height: number): unknown[] {
  const id = new URLSearchParams(location.search).get("childId") ?? "";
  return [
    { source: "briefing-map", type: "height", height },
    JSON.stringify({ src: framedAddress, context: "iframe.resize", height }),
    { sentinel: "amp", type: "embed-size", height },
    `pymxPYMx${id}xPYMxheightxPYMx${height}`,
  ];
}
