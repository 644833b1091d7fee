type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The origin of the site: SITE_URL, or else that at which `npm start` serves it, on PORT. It has no slash
 * at its end.
 */
export function readSiteOrigin({ SITE_URL, PORT }: Environment): string {
  const given = SITE_URL?.trim().replace(/\/+$/, "") ?? "";
  // Port 0 is one that the system chooses, which nobody knows yet.
  const port = /^\s*[1-9]\d*\s*$/.test(PORT ?? "") ? PORT?.trim() : "3000";
  return given === "" ? `http://localhost:${port}` : given;
}

/** Names and addresses of the computer itself: nobody else can follow them. */
const loopback =
  /^(localhost|.+\.localhost|127(\.\d+){3}|0\.0\.0\.0|\[::1?\])\.?$/;

/** Whether an origin (`http://localhost:3000`) leads to the computer of whoever follows it. */
export function isLoopbackOrigin(origin: string): boolean {
  return URL.canParse(origin) && loopback.test(new URL(origin).hostname);
}

/**
 * A text in which a site that does not know its address has the one at which it is served. `builtAt` is
 * the origin that was written into it, `servedAt` that of the page. Only a loopback one is replaced: any
 * other was chosen by whoever built the site.
 */
export function takeServedOrigin(
  text: string,
  builtAt: string,
  servedAt: string,
): string {
  // A file that is opened from a disk has the origin "null".
  return isLoopbackOrigin(builtAt) && /^https?:/.test(servedAt)
    ? text
        .replaceAll(builtAt, servedAt)
        .replaceAll(encodeURIComponent(builtAt), encodeURIComponent(servedAt))
    : text;
}
