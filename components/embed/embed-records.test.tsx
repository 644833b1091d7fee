import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { createWords } from "@/i18n/translator";
import { sampleFolder } from "@/lib/briefing/briefing.sample";
import { buildBriefing } from "@/lib/load/build-briefing";
import { EmbedRecords } from "./embed-records";

const briefing = buildBriefing(sampleFolder());

test("each note of an embed belongs to the records that cite it, and to no others", () => {
  const html = renderToStaticMarkup(
    <EmbedRecords
      briefing={briefing}
      languages={["en"]}
      view="overview"
      place={null}
      ending=".html"
      lang="en"
      words={createWords("en")}
      hrefOf={() => null}
    />,
  );
  const [records = ""] = html.split("embed-notes");
  const notes = html.slice(html.indexOf("embed-notes")).split("<li").slice(1);
  expect(notes.length).toBeGreaterThan(4);
  for (const { id } of briefing.places) {
    const section =
      records.split('<section id="').find((one) => one.startsWith(`${id}"`)) ??
      "";
    const cited = [
      ...section.matchAll(/class="cites"> \[([\d, ]+)\]/g),
    ].flatMap(([, mark]) => mark?.match(/\d+/g)?.map(Number) ?? []);
    const shown = notes.flatMap((note, index) =>
      (/data-for="([^"]*)"/.exec(note)?.[1] ?? "").split(" ").includes(id)
        ? [index + 1]
        : [],
    );
    expect(cited.length, id).toBeGreaterThan(0);
    expect(shown, id).toEqual([...new Set(cited)].sort((a, b) => a - b));
  }
});
