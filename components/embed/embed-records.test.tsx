import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { createWords } from "@/i18n/translator";
import { sampleFolder } from "@/lib/briefing/briefing.sample";
import { buildBriefing } from "@/lib/load/build-briefing";
import { EmbedRecords } from "./embed-records";

const briefing = buildBriefing(sampleFolder());

test("each record cites from 1, and the list has as many notes of its own as it cites", () => {
  const html = renderToStaticMarkup(
    <EmbedRecords
      briefing={briefing}
      languages={["en"]}
      view="overview"
      place={null}
      lens="participation"
      ending=".html"
      lang="en"
      words={createWords("en")}
      hrefOf={() => null}
    />,
  );
  const [records = "", notes = ""] = html.split("embed-notes");
  briefing.places.forEach(({ id }, index) => {
    const section =
      records.split('<section id="').find((one) => one.startsWith(`${id}"`)) ??
      "";
    const cited = [
      ...section.matchAll(/class="cites"> \[([\d, –]+)\]/g),
    ].flatMap(([, mark]) => listNumbers(mark ?? ""));
    expect(cited.length, id).toBeGreaterThan(0);
    const all = [...new Set(cited)].sort((a, b) => a - b);
    expect(all, id).toEqual(all.map((_, position) => position + 1));
    expect(countNotes(notes, index), id).toBe(all.length);
  });
});

/** `1, 3–5` as the numbers that it names. */
function listNumbers(mark: string): number[] {
  return mark.split(", ").flatMap((part) => {
    const [first = NaN, last = first] = part.split("–").map(Number);
    return Array.from({ length: last - first + 1 }, (_, step) => first + step);
  });
}

/** How many notes of the list are of a record: whole documents and passages. */
function countNotes(html: string, record: number): number {
  const has = (records = "") => records.split(" ").includes(`${record}`);
  const whole = [...html.matchAll(/<i data-in="([^"]*)"/g)];
  const passages = [...html.matchAll(/<ul.*?<\/ul>/g)].flatMap(([list]) => [
    ...list.matchAll(/<li data-in="([^"]*)"/g),
  ]);
  return [...whole, ...passages].filter(([, records]) => has(records)).length;
}
