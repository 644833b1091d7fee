import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { DownloadMenu } from "@/components/download/download-menu";
import { listDownloads } from "@/wording/download/list-downloads";
import { openReport } from "@/documents/report/report-page.sample";

const page = openReport("ru", "overview", ".docx");

test("every file is a plain link that saves under a name of its own", () => {
  const html = renderToStaticMarkup(<DownloadMenu {...page} />);
  const files = listDownloads(page).flatMap((group) => group.files);
  expect(html.match(/<a [^>]*download="/g)).toHaveLength(files.length);
  expect(new Set(files.map(({ name }) => name)).size).toBe(files.length);
  expect(new Set(files.map(({ href }) => href)).size).toBe(files.length);
  for (const { href, name } of files) {
    expect(html).toContain(`href="${href}" download="${name}"`);
  }
});

test("the snippets cite the map by the key of its bibliography", () => {
  const html = renderToStaticMarkup(<DownloadMenu {...page} />);
  expect(html).toContain(`\\parencite{briefing-map-${page.briefing.id}}`);
});

test("the menu says what a draft is, as long as the briefing is one", () => {
  const show = (status: "draft" | "cleared") =>
    renderToStaticMarkup(
      <DownloadMenu {...page} briefing={{ ...page.briefing, status }} />,
    );
  const meaning = page.words("Site.draftMeans");
  expect(show("draft")).toContain(meaning);
  expect(show("cleared")).not.toContain(meaning);
});
