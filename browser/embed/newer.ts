import { readVersionNews } from "@/lib/versions/version-news";

/**
 * Says in a pinned embed what has since been corrected in what it shows, and whether there is a newer
 * version, and leads to both. Without the network, or with an answer that makes no sense, nothing is
 * said: the date of the data is above.
 */
export async function noteNewerVersion(): Promise<void> {
  const note = document.querySelector<HTMLElement>(".embed-newer");
  const { versions, version, view } = note?.dataset ?? {};
  if (!note || !versions || !version || !view) return;
  const { lang } = document.documentElement;
  try {
    const response = await fetch(versions);
    const news = readVersionNews(await response.json(), {
      version,
      view,
      lang,
    });
    const links = news.map(({ text, href, kind }) => {
      const link = document.createElement("a");
      link.href = href;
      link.target = "_blank";
      link.rel = "noopener";
      link.textContent = text;
      link.className = `version-${kind}`;
      return link;
    });
    note.replaceChildren(...links.flatMap((link) => [link, " "]));
  } catch {
    // No network, or no such file: see above.
  }
}
