import { describe, expect, test } from "vitest";
import { wordLanguage } from "../docx/docx-styles";
import { copyPlaces } from "@/lib/briefing/many-places.sample";
import { openPackage } from "../office/office-package.sample";
import { listViews, openReport } from "../report/report-page.sample";
import { describeFigureLegend } from "../figure/describe-figure-legend";
import { describeFigurePlaces } from "../figure/describe-figure-places";
import { colourOf } from "@/lib/sheet/sheet-fill";
import { hatchShapes } from "./hatch-shapes";
import { describeSlides } from "./describe-slides";
import { writeNotes } from "./write-notes";
import { writePptx } from "./write-pptx";

describe.each([
  ["en", "en-GB"],
  ["ru", "ru-RU"],
])("the slides in %s", async (lang, tag) => {
  const deck = describeSlides(openReport(lang, "overview", ".pptx"));
  const pptx = openPackage(await writePptx(deck));
  const slides = pptx.names.filter((name) =>
    /^ppt\/slides\/slide\d+\.xml$/.test(name),
  );
  const states = deck.drawing.places.filter(({ rings }) => rings.length > 0);

  test("are one for the region and one for each place", () => {
    expect(slides).toHaveLength(listViews(lang).length);
  });

  test.each(slides)("%s has each state as a freeform, and water", (name) => {
    const names = pptx.all(name, "p:sp").length;
    expect(names).toBeGreaterThan(states.length);
    const freeforms = pptx.all(name, "a:custGeom").length;
    // The sea, the lakes, the borders of the neighbours and those not agreed are one freeform each.
    expect(freeforms).toBe(states.length + 4);
    const points = pptx.all(name, "a:pt").length;
    expect(points).toBeLessThan(3000);
  });

  test.each(slides)(
    "%s has no letter under 9 points, and a halo around each name",
    (name) => {
      const sizes = pptx
        .all(name, "a:rPr")
        .flatMap(({ attributes }) => attributes.sz ?? []);
      expect(Math.min(...sizes.map(Number))).toBe(900);
      const glows = pptx.all(name, "a:glow").length;
      expect(glows).toBe(2 * (deck.slides[0]?.places.length ?? 0));
    },
  );

  test("have in their key the colours, symbols and lines of the map", () => {
    deck.slides.forEach((slide, index) => {
      const names = pptx
        .all(slides[index] ?? "", "p:cNvPr")
        .map(({ attributes }) => attributes.name ?? "");
      slide.legend.forEach(({ fill, symbol, line }, at) => {
        const sample = `legend-symbol-${at}`;
        expect(names.includes(sample)).toBe(symbol !== null);
        expect(names.includes(`${sample}-fill`)).toBe(fill !== null);
        expect(names.includes(`${sample}-line`)).toBe(
          fill === null && line !== null,
        );
      });
      const lines = slide.legend.map(({ line }) => line);
      expect(lines.includes("link")).toBe(deck.drawing.links.length > 0);
      const isOutlined = states.some(({ id }) => id === slide.selected);
      expect(lines.includes("selected")).toBe(isOutlined);
    });
  });

  test.each(slides)("%s says what each shape is", (name) => {
    const shapes = new Map(
      pptx
        .all(name, "p:cNvPr")
        .map(({ attributes }) => [attributes.name, attributes.descr]),
    );
    for (const { id, name: said, label } of deck.slides[0]?.places ?? []) {
      if (states.some((state) => state.id === id))
        expect(shapes.get(`shape-${id}`)).toBe(`${said}: ${label}`);
      expect(shapes.get(`symbol-${id}`)).toBe(`${said}: ${label}`);
    }
    const own = deck.slides[slides.indexOf(name)];
    expect(shapes.get("land")).toBe(own?.report.figure.alternative);
  });

  test.each(slides)(
    "%s has the properties of a paragraph once and first",
    (name) => {
      const paragraphs = pptx.xml(name).match(/<a:p>.*?<\/a:p>/gs) ?? [];
      expect(paragraphs.length).toBeGreaterThan(10);
      for (const paragraph of paragraphs)
        expect(paragraph.lastIndexOf("<a:pPr")).toBeLessThanOrEqual(5);
    },
  );

  test("have every quotation in their notes in the language of its words", () => {
    const runs = slides.flatMap((_name, index) =>
      pptx
        .all(`ppt/notesSlides/notesSlide${index + 1}.xml`, "a:r")
        .map(({ text, inner }) => ({
          text,
          lang: inner("a:rPr")[0]?.attributes.lang,
        })),
    );
    const quotes = deck.slides.flatMap(({ report }) => report.notes);
    expect(new Set(quotes.map(({ lang }) => lang))).toContain("kk");
    for (const { fragment, lang } of quotes)
      expect(runs).toContainEqual({
        text: fragment,
        lang: wordLanguage(lang).value,
      });
    expect(runs.map(({ text }) => text).join("\n")).not.toMatch(
      lang === "ru" ? /\bparagraph/ : /абзац/,
    );
  });

  test("have their master of notes before the slides, as the schema wants it", () => {
    expect(pptx.xml("ppt/presentation.xml")).toMatch(
      /<p:notesMasterIdLst>.*<p:sldIdLst>/s,
    );
  });

  test("have labels, title, disclaimer and status as native text", () => {
    const [first] = deck.slides;
    const text = pptx.all(slides[0] ?? "", "p:sld")[0]?.text ?? "";
    for (const { name, label } of first?.places ?? []) {
      expect(text).toContain(name + label);
    }
    expect(text).toContain(first?.report.title);
    expect(text).toContain(first?.report.disclaimer);
    expect(text).toContain(first?.report.draft ?? first?.report.status);
  });

  test("have a number for each source, there and in their notes, and the draft once", () => {
    deck.slides.forEach(({ panel, sources, report }, index) => {
      const used = panel.flatMap(({ notes }) => notes);
      const [first] = report.notes.filter(({ number }) =>
        used.includes(number),
      );
      const marks = [...sources.matchAll(/\[([^\]]*)\] /g)].map(
        ([, one]) => one,
      );
      expect(marks.length).toBeGreaterThan(0);
      for (const mark of marks) expect(mark).toMatch(/^\d+$/);
      expect(new Set(marks).size).toBe(marks.length);
      expect(sources).toContain(`[${first?.number}] ${first?.source}`);
      const pairs = report.notes.map((one) => [one.entry.number, one.number]);
      const each = new Set(pairs.map(String)).size;
      for (const side of [0, 1])
        expect(new Set(pairs.map((pair) => pair[side])).size).toBe(each);
      const told = writeNotes(report).match(/\[\d+(, \d+)*\]/g) ?? [];
      for (const mark of told) {
        const [one = 0, , third = 0] = mark
          .slice(1, -1)
          .split(", ")
          .map(Number);
        expect(third, mark).not.toBe(one + 2);
      }
      const text = pptx.all(slides[index] ?? "", "p:sld")[0]?.text ?? "";
      const said = text
        .toLowerCase()
        .split((report.draft ?? "-").toLowerCase());
      expect(said).toHaveLength(2);
    });
  });

  test("have the evidence in their notes, a paragraph each", () => {
    deck.slides.forEach(({ report }, index) => {
      const name = `ppt/notesSlides/notesSlide${index + 1}.xml`;
      const paragraphs = pptx.all(name, "a:p").map(({ text }) => text);
      for (const { number, fragment } of report.notes) {
        expect(
          paragraphs.some(
            (text) =>
              text.startsWith(`[${number}] `) && text.includes(fragment),
          ),
        ).toBe(true);
      }
    });
  });

  test("have their language in every run", () => {
    for (const name of slides) {
      const tags = pptx
        .all(name, "a:rPr")
        .map(({ attributes }) => attributes.lang);
      expect(new Set(tags)).toEqual(new Set([tag]));
    }
  });
});

test("a place has one slide", () => {
  const [, place = ""] = listViews("en");
  const deck = describeSlides(openReport("en", place, ".pptx"));
  expect(deck.slides.map(({ selected }) => selected)).toEqual([place]);
});

describe.each(["en", "ru"])(
  "slides of the lens of parts, in %s",
  async (lang) => {
    const page = openReport(lang, "overview-involvement", ".pptx");
    const deck = describeSlides(page);
    const pptx = openPackage(await writePptx(deck));
    const shown = describeFigurePlaces(page);

    test("have the map of that lens: its labels, shades and hatch, and no lines to the venue", () => {
      const fills = pptx
        .all("ppt/slides/slide1.xml", "p:sp")
        .map(({ inner }) => ({
          name: inner("p:cNvPr")[0]?.attributes.name ?? "",
          hatch: inner("a:pattFill").length,
          colour: inner("a:srgbClr")[0]?.attributes.val,
        }));
      const find = (name: string) => fills.find((one) => one.name === name);
      for (const { id, fill, isDisagreed } of shown) {
        const shape = find(`shape-${id}`);
        if (shape === undefined) continue;
        expect(shape.hatch).toBe(isDisagreed ? 1 : 0);
        if (!isDisagreed)
          expect(`#${shape.colour}`.toLowerCase()).toBe(colourOf(fill));
      }
      const text = pptx.all("ppt/slides/slide1.xml", "p:sld")[0]?.text ?? "";
      for (const { name, label } of shown) expect(text).toContain(name + label);
      expect(fills.some(({ name }) => name.startsWith("link-"))).toBe(false);
    });

    test("have in their key what its colours mean", () => {
      const said = deck.slides[0]?.legend.map(({ text }) => text);
      const key = describeFigureLegend(page, undefined);
      expect(said).toEqual(
        expect.arrayContaining(
          [...key.steps, ...key.roles].map(({ text }) => text),
        ),
      );
    });

    test("say of each place what it did in the shown phase, with sources", () => {
      const { phase } = page.briefing;
      deck.slides.slice(1).forEach(({ panel, selected }) => {
        const place = page.briefing.places.find(({ id }) => id === selected);
        const said = panel.map(({ text }) => text.replaceAll(/\s/g, " "));
        for (const one of place?.involvements ?? [])
          if (one.phase === phase) expect(said).toContain(one.statement[lang]);
      });
    });
  },
);

test("a slide has the names of seas and neighbours, where the figure's placer has room", async () => {
  const deck = describeSlides(openReport("en", "overview", ".pptx"));
  const pptx = openPackage(await writePptx(deck));
  const names = pptx
    .all("ppt/slides/slide1.xml", "p:cNvPr")
    .flatMap(({ attributes }) => attributes.name ?? "")
    .filter((name) => name.startsWith("landmark-"));
  expect(names.length).toBeGreaterThan(5);
});

test.each(["overview", "kazakhstan", "overview-involvement"])(
  "%s has on its slide and in its key the boundary that is not agreed, as the figure has",
  async (view) => {
    const page = openReport("en", view, ".pptx");
    const deck = describeSlides(page);
    const key = describeFigureLegend(page, undefined);
    const pptx = openPackage(await writePptx(deck));
    const line = pptx
      .all("ppt/slides/slide1.xml", "p:sp")
      .find(
        ({ inner }) => inner("p:cNvPr")[0]?.attributes.name === "undetermined",
      );
    const [look] = line?.inner("a:prstDash") ?? [];
    const at = deck.slides[0]?.legend.findIndex(
      ({ text }) => text === key.undetermined,
    );
    const [sample] = pptx
      .all("ppt/slides/slide1.xml", "p:sp")
      .filter(
        ({ inner }) =>
          inner("p:cNvPr")[0]?.attributes.name === `legend-symbol-${at}-line`,
      );
    expect(look?.attributes.val).toBe("sysDot");
    expect(sample?.inner("a:prstDash")[0]?.attributes.val).toBe("sysDot");
  },
);

test("what sources disagree on is hatched, and only that", () => {
  const shape = (name: string) =>
    `<p:sp><p:cNvPr id="1" name="${name}"/><a:solidFill><a:srgbClr val="AABBCC"/></a:solidFill><a:ln><a:solidFill><a:srgbClr val="000000"/></a:solidFill></a:ln></p:sp>`;
  const xml = shape("shape-a") + shape("shape-b");
  const hatched = hatchShapes(xml, new Set(["shape-b"]));
  expect(hatched.startsWith(shape("shape-a"))).toBe(true);
  expect(hatched).toMatch(
    /name="shape-b"\/><a:pattFill .*?AABBCC.*?<\/a:pattFill><a:ln><a:solidFill>/,
  );
});

describe("a region of many places", () => {
  const page = openReport("en", "overview", ".pptx");
  const { places } = page.briefing;
  const states = places.filter(({ kind }) => kind === "state");
  const count = places.length;

  test("has a slide for each as long as they can be paged through, and a line for the first", () => {
    const { slides } = describeSlides(page, { rows: count, slides: count });
    expect(slides).toHaveLength(count + 1);
    const said = slides[0]?.panel.slice(1).map(({ label }) => label);
    expect(said).toEqual(places.map(({ name }) => name.en));

    const few = describeSlides(page, { rows: count - 1, slides: count });
    const panel = few.slides[0]?.panel.slice(1) ?? [];
    expect(panel.map(({ label }) => label)).toEqual([
      ...places.slice(0, count - 2).map(({ name }) => name.en),
      null,
    ]);
    expect(panel.at(-1)?.text).toMatch(/^and 2 more places/);
  });

  test("beyond that has its own slide and says where the others are", async () => {
    const deck = describeSlides(page, { rows: count, slides: count - 1 });
    const [slide, ...others] = deck.slides;
    expect(others).toEqual([]);
    expect(slide?.panel.at(-1)?.text).toContain("a presentation of its own");
    const pptx = openPackage(await writePptx(deck));
    const shapes = pptx
      .all("ppt/slides/slide1.xml", "p:cNvPr")
      .map(({ attributes }) => attributes.name ?? "");
    const named = (start: string) =>
      shapes.filter((name) => name.startsWith(start)).length;
    expect(named("shape-")).toBe(states.length);
    expect(named("symbol-")).toBe(count);
    expect(pptx.names).not.toContain("ppt/slides/slide2.xml");
  });
});

test("only names that have room are written", async () => {
  const page = openReport("en", "overview", ".pptx");
  const crowd = { ...page, briefing: copyPlaces(page.briefing, 30) };
  const deck = describeSlides(crowd, { rows: 5, slides: 5 });
  const pptx = openPackage(await writePptx(deck));
  const labels = pptx
    .all("ppt/slides/slide1.xml", "p:cNvPr")
    .filter(({ attributes }) => attributes.name?.startsWith("label-"));
  expect(labels.length).toBeGreaterThan(3);
  expect(labels.length).toBeLessThan(30);
});
