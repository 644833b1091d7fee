import { readVersionNews } from "@/lib/versions/version-news";
import { openEvent, readOpenPlace } from "./open-place";

/**
 * Says in a pinned embed what has since been corrected in what it shows, and whether there is a newer
 * version, and leads to both; once another place is open, what has been corrected about that. Without
 * the network, or with an answer that makes no sense, nothing is said: the date of the data is
 * above.
 */
export async function noteNewerVersion(): Promise<void> {
  const note = document.querySelector<HTMLElement>(".embed-newer");
  const { versions, version } = note?.dataset ?? {};
  if (!note || !versions || !version) return;
  const root = document.documentElement;
  const say = (answer: unknown): void => {
    const view = readOpenPlace() ?? "overview";
    const news = readVersionNews(answer, { version, view, lang: root.lang });
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
  };
  try {
    const response = await fetch(versions);
    const answer: unknown = await response.json();
    say(answer);
    root.addEventListener(openEvent, () => say(answer));
  } catch {
    // No network, or no such file: see above.
  }
}
