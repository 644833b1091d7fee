// For tests: writes the embed of a pinned version and its script into a folder; BASE_PATH says which version.
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { bundleScript } from "../../browser/bundle/bundle";
import { renderEmbed } from "../../components/embed/render-embed";
import { openPage } from "../../wording/page/open-page";
import { writeVersionList } from "../../documents/versions/write-version-list";
import { listBriefings, loadBriefing } from "../../lib/load/load";
import { basePath } from "../../lib/url/site";

const [folder = ""] = process.argv.slice(2);

function write(file: string, text: string): void {
  const target = path.join(folder, file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, text);
}

const [briefing = ""] = listBriefings();

for (const lang of loadBriefing(briefing).languages) {
  const page = openPage({ lang, briefing });
  const html = await renderEmbed({
    ...page,
    view: "overview",
    place: null,
    lens: "participation",
    ending: ".html",
  });
  write(`${basePath}/embed/${lang}/${briefing}/overview.html`, html);
}
write(
  `${basePath}/embed/map.js`,
  await bundleScript("browser/embed/embed-script.ts"),
);
write(`data/versions/${briefing}.json`, writeVersionList(briefing));
