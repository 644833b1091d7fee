type VersionList = {
  versions: {
    version: string;
    said?: Record<string, string>;
    href?: Record<string, string>;
  }[];
};

/**
 * Says in a pinned embed whether there is a newer version, and leads to what changed. Without the
 * network, or with an answer that makes no sense, nothing is said: the date of the data stands above.
 */
export async function noteNewerVersion(): Promise<void> {
  const note = document.querySelector<HTMLElement>(".embed-newer");
  const address = note?.dataset.versions;
  if (!note || address === undefined) return;
  const { lang } = document.documentElement;
  try {
    const response = await fetch(address);
    const { versions } = (await response.json()) as VersionList;
    const own = versions.find(
      ({ version }) => version === note.dataset.version,
    );
    const said = own?.said?.[lang];
    if (typeof said !== "string") return;
    const link = document.createElement("a");
    link.href = new URL(own?.href?.[lang] ?? "", location.href).href;
    link.target = "_blank";
    link.rel = "noopener";
    link.textContent = said;
    if (/^https?:/.test(link.href)) note.replaceChildren(link);
  } catch {
    // No network, or no such file: see above.
  }
}
