import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { renderEmbed } from "@/components/embed/render-embed";
import { makeCard } from "@/documents/figure/make-figure";
import { chooseView, listViews } from "@/wording/page/view-files";
import { describeRegionReport } from "@/documents/report/describe-region-report";
import { createNoteList } from "@/lib/citations/note-list";
import { checkData, formatReport } from "@/lib/check/check-folders";
import { listFolders, readFolder } from "@/lib/load/files";
import { listBriefings, loadBriefing, loadRegion } from "@/lib/load/load";
import { drawMap } from "@/lib/map/drawing/draw-map";
import { findClosestZoom } from "@/lib/map/page-map";
import { lenses } from "@/lib/url/lens";
import { openPage } from "@/wording/page/open-page";
import { buildAll } from "./build-all.sample";

// Read when the modules above are loaded, which is after this.
vi.hoisted(() => {
  process.env["DATA_DIR"] = "samples";
});

vi.setConfig({ testTimeout: 300_000 });

const folders = listFolders("samples") ?? [];

describe("the briefings in samples/", () => {
  beforeAll(() => {
    expect(listBriefings()).toEqual(folders);
  });

  test("are two at least, across the 180th meridian and of subdivisions", () => {
    const briefings = folders.map(loadBriefing);
    expect(
      briefings.some(({ region }) => region.west > region.east),
      "a region across the meridian",
    ).toBe(true);
    expect(
      briefings.some(({ places }) =>
        places.every(({ kind }) => kind !== "state"),
      ),
      "a briefing without states",
    ).toBe(true);
  });

  test("have no problem", () => {
    const report = checkData(
      "samples",
      folders.map((name) => readFolder(name, "samples")),
    );
    expect(formatReport(report)).toMatch(/ 0 problems$/);
  });

  test("are made in every kind of file", buildAll);

  test("have embeds of at most 20 kB by gzip, in either language of the interface", async () => {
    for (const lang of ["en", "ru"]) {
      for (const briefing of folders) {
        const page = openPage({ lang, briefing });
        for (const view of listViews(page.briefing)) {
          const html = await renderEmbed(chooseView(page, `${view}.html`));
          const size = gzipSync(html, { level: 9 }).length;
          expect(size, `${lang}/${view}`).toBeLessThanOrEqual(20_000);
        }
      }
    }
  });

  test("are named on their cards, every place of them", () => {
    for (const briefing of folders.map(loadBriefing)) {
      const page = openPage({ lang: "en", briefing: briefing.id });
      const { layout } = makeCard(chooseView(page, "overview-card.png"));
      const names = layout.map.texts.map(({ name }) => name);
      for (const { id } of briefing.places)
        expect(names).toContain(`name ${id}`);
    }
  });

  test("let a reader come as close as the extent of any place, on a wide screen too", () => {
    for (const briefing of folders.map(loadBriefing)) {
      const drawing = drawMap(briefing, loadRegion(briefing), "en");
      const closestZoom = findClosestZoom(drawing);
      for (const { id, extent } of drawing.places)
        expect(extent.width * 2 ** closestZoom, id).toBeGreaterThan(1590);
    }
  });

  test("say nothing of the first briefing's launch, delegations or centre", () => {
    for (const id of folders) {
      const page = openPage({ lang: "en", briefing: id });
      for (const lens of lenses) {
        const view = { ...page, view: "overview", place: null, lens };
        const said = JSON.stringify(
          describeRegionReport(view, createNoteList("en"), "full"),
        );
        // In a sample a President "launched" something, which is what its source says.
        expect(said).not.toMatch(
          /\blaunch\b|delegation|regional centre|ashgabat/i,
        );
      }
    }
  });
});
