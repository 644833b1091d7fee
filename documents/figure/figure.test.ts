import { readFileSync, writeFileSync } from "node:fs";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import pixelmatch from "pixelmatch";
import { PNG } from "pngjs";
import { describe, expect, test } from "vitest";
import { formerFigures } from "@/lib/sheet/figure-files";
import type { FigureKind, FigureSize } from "@/lib/sheet/figure-form";
import { openPublishedView } from "@/wording/page/published-page.sample";
import { listViews } from "../report/report-page.sample";
import { outlineFigure } from "./drawn-figure";
import { cardDetail } from "./load-figure-drawing";
import { makeFigure } from "./make-figure";
import { figureEndings, writeFigure } from "./write-figure";
import { writePng } from "./write-png";
import type { ViewPage } from "@/wording/page/view-files";

function open(lang: string, view: string, ending = ".svg") {
  return openPublishedView(lang, view + ending);
}

const kinds = ["plain", "bw", "map"] as const;

/** The page, with a question on the role of one state at the launch. */
function openDisagreed(view: string): ViewPage {
  const page = open("en", view);
  const { briefing } = page;
  const question = briefing.disagreements[0];
  if (question === undefined) throw new Error("there is no disagreement");
  return {
    ...page,
    briefing: {
      ...briefing,
      places: briefing.places.map((place) =>
        place.id === "tajikistan"
          ? {
              ...place,
              participations: place.participations.map((one) => ({
                ...one,
                disagreements:
                  one.event === briefing.occasion ? [question] : [],
              })),
            }
          : place,
      ),
    },
  };
}

describe("the hatch", () => {
  const said = "Hatched: sources disagree";
  const countHatched = (svg: string) =>
    svg.match(/<path [^>]*fill="url\(#[\w-]*-hatch\)"/g)?.length ?? 0;

  test.each(kinds)(
    "%s: is over the state on whose role sources disagree, and the legend says so",
    (kind) => {
      const { svg } = makeFigure(openDisagreed("overview"), "text", kind);
      expect(countHatched(svg)).toBe(1);
      if (kind !== "map") expect(svg).toContain(said);
    },
  );

  test.each(kinds)(
    "%s: is nowhere while sources disagree on no role",
    (kind) => {
      const { svg } = makeFigure(open("en", "overview"), "text", kind);
      expect(svg).not.toContain("hatch");
      expect(svg).not.toContain(said);
    },
  );
});

describe.each(["en", "ru"])("figures in %s", (lang) => {
  describe.each(listViews(lang))("of %s", (view) => {
    test("words are text, with a title and a description", () => {
      const page = open(lang, view);
      const { svg } = makeFigure(page, "page");
      expect(XMLValidator.validate(svg)).toBe(true);
      const read = new XMLParser({
        ignoreAttributes: false,
        attributeNamePrefix: "",
      }).parse(svg).svg;
      expect(read.role).toBe("img");
      expect(read.lang).toBe(lang);
      expect(read["aria-labelledby"]).toBe(`${read.title.id} ${read.desc.id}`);
      for (const place of page.briefing.places) {
        expect(read.desc["#text"]).toContain(place.name[lang]);
        expect(svg).toContain(`>${place.name[lang]}<`);
      }
      expect(svg).toContain(` ${page.briefing.id}-${view}-page-${lang}<`);
      expect(svg).not.toMatch(/<(script|image|foreignObject)/);
      // Nothing is asked of anyone: addresses are only linked.
      expect(svg.replace(/<a [^>]*>/g, "")).not.toMatch(
        /(href|src)="https?:|url\(https?:/,
      );
    });
  });
});

type Form = [size: FigureSize, kind: FigureKind];

describe("the SVG", () => {
  const golden = (lang: string, view: string, ...form: Form) =>
    makeFigure(open(lang, view), ...form, cardDetail).svg;

  test("is as it was reviewed", async () => {
    await expect(golden("en", "overview", "page", "plain")).toMatchFileSnapshot(
      "goldens/overview-page.en.svg",
    );
    await expect(golden("ru", "kazakhstan", "text", "bw")).toMatchFileSnapshot(
      "goldens/kazakhstan-text-bw.ru.svg",
    );
    await expect(
      golden("en", "ashgabat", "column", "titled"),
    ).toMatchFileSnapshot("goldens/ashgabat-column-titled.en.svg");
  });
});

describe("the PNG", () => {
  /** Small: enough to see a label that moved, and light to keep. */
  const look = { width: 620, millimetres: 210 };

  test.each([
    ["en", "overview", "page", "plain"],
    ["ru", "turkmenistan-involvement", "slide", "plain"],
    ["en", "uzbekistan-involvement", "column", "titled"],
    ["ru", "tajikistan", "text", "bw"],
  ] as const)("looks as it was reviewed: %s %s %s %s", async (...figure) => {
    const png = await draw(figure);
    const file = new URL(`goldens/${figure.join(".")}.png`, import.meta.url);
    // UPDATE_GOLDENS=1 after a change that was looked at and is wanted.
    if (process.env.UPDATE_GOLDENS === "1") writeFileSync(file, png);
    const known = readFileSync(file);
    expect(difference(png, known)).toBeLessThan(0.002);
  });

  test("another view would be noticed", async () => {
    const [one, other] = await Promise.all([
      draw(["en", "kazakhstan", "text", "map"]),
      draw(["en", "ashgabat", "text", "map"]),
    ]);
    expect(difference(one, other)).toBeGreaterThan(0.004);
  });

  async function draw([lang, view, ...form]: readonly [
    lang: string,
    view: string,
    ...Form,
  ]): Promise<Uint8Array> {
    const { svg } = makeFigure(open(lang, view), ...form);
    return writePng(svg, look);
  }

  test("has 300 dots per inch across A4", async () => {
    const { body, type } = await writeFigure(
      open("en", "overview", "-page.png"),
    );
    // Its head says the width: to read all pixels takes seconds.
    const width = Buffer.from(body).readUInt32BE(16);
    expect([type, width]).toEqual(["image/png", 2480]);
    expect(Buffer.from(body).includes("pHYs")).toBe(true);
  });

  test("of the card is 1200 by 630 pixels", async () => {
    const { body } = await writeFigure(open("ru", "overview", "-card.png"));
    const { width, height } = PNG.sync.read(Buffer.from(body));
    expect([width, height]).toEqual([1200, 630]);
  });
});

/** Share of the pixels of two pictures that differ to the eye; 1 where their sizes do. */
function difference(one: Uint8Array, other: Uint8Array): number {
  const [a, b] = [one, other].map((png) => PNG.sync.read(Buffer.from(png)));
  if (a === undefined || b === undefined) return 1;
  if (a.width !== b.width || a.height !== b.height) return 1;
  return (
    pixelmatch(a.data, b.data, undefined, a.width, a.height, {
      threshold: 0.15,
    }) /
    (a.width * a.height)
  );
}

describe("the PDF", () => {
  test.each(["en", "ru"])(
    "in %s is tagged, titled, and has its fonts",
    async (lang) => {
      const page = open(lang, "overview", ".pdf");
      const { body, type } = await writeFigure(page);
      const pdf = Buffer.from(body).toString("latin1");
      expect(type).toBe("application/pdf");
      expect(pdf).toContain(`/Lang (${lang})`);
      expect(pdf).toMatch(/\/MarkInfo\s*<<\s*\/Marked true/);
      expect(pdf).toContain("<pdfuaid:part>1</pdfuaid:part>");
      expect(Buffer.from(body).toString("utf8")).toContain(
        `${page.briefing.title[lang]}</rdf:li>`,
      );
      expect(pdf).toContain("/Alt ");
      expect(pdf.match(/\/FontFile\d/g)?.length).toBe(
        pdf.match(/\/Type \/FontDescriptor/g)?.length,
      );
      expect(pdf).toContain("/S /URI");
      // Drawn, not photographed.
      expect(pdf).not.toContain("/Subtype /Image");
    },
  );
});

describe("letters as shapes", () => {
  test("need no typeface: no text is left, and every line has its letters", async () => {
    const made = makeFigure(open("ru", "kazakhstan-involvement"), "column");
    const svg = await outlineFigure(made);
    expect(XMLValidator.validate(svg)).toBe(true);
    expect(svg).not.toMatch(/<text|font-/);
    expect(svg).toContain("<title ");
    const uses = svg.match(/<use /g)?.length ?? 0;
    const { texts, map } = made.layout;
    const letters = [...texts, ...map.texts]
      .map(({ text }) => text.replaceAll(/\s/g, ""))
      .join("");
    expect(uses).toBeGreaterThanOrEqual(letters.length);
    const shapes = new Set(
      [...svg.matchAll(/<path id="([^"]*)"/g)].map(([, id]) => id),
    );
    for (const [, id] of svg.matchAll(/xlink:href="#([^"]*)"/g))
      expect(shapes).toContain(id);
  });

  test("stand where the text stands", async () => {
    const made = makeFigure(open("en", "overview"), "text");
    const draw = (svg: string) =>
      writePng(svg, { width: 620, millimetres: 160 });
    const asText = await draw(made.svg);
    const asShapes = await draw(await outlineFigure(made));
    expect(difference(asText, asShapes)).toBeLessThan(0.02);
  });

  test("of other scripts are shaped too, and the words for those who do not see them stay", async () => {
    const page = open("en", "overview");
    const briefing = {
      ...page.briefing,
      disclaimer_short: { en: "联合国 العربية" },
    };
    const made = makeFigure({ ...page, briefing }, "column");
    expect(made.svg).toContain("العربية");
    const svg = await outlineFigure(made);
    expect(svg).not.toMatch(/<text/);
    expect(svg).toContain('role="img"');
    expect(svg).toContain("<desc ");
  });
});

test("names that files had before lead to the same bytes", async () => {
  for (const { from, to } of formerFigures.filter(({ to }) =>
    /svg$/.test(to),
  )) {
    const [former, present] = await Promise.all(
      [from, to].map((ending) => writeFigure(open("en", "kazakhstan", ending))),
    );
    expect(former).toEqual(present);
  }
});

test("an ending that is not made is refused by name", async () => {
  expect(figureEndings).toContain("-text.svg");
  await expect(writeFigure(open("en", "overview", ".gif"))).rejects.toThrow(
    ".gif",
  );
});
