import { strFromU8, unzipSync, type Unzipped } from "fflate";
import { Parser } from "htmlparser2";
import { PNG } from "pngjs";
import { createElement } from "react";
import { prerenderToNodeStream } from "react-dom/static";
import { text } from "node:stream/consumers";
import { inflateSync } from "node:zlib";
import { beforeEach, describe, expect, test, vi } from "vitest";
import BriefingLayout from "@/app/[lang]/[briefing]/layout";
import { renderEmbed } from "@/components/embed/render-embed";
import { renderOneFile } from "@/components/one-file/render-one-file";
import { drawLogo } from "@/documents/figure/draw-logo";
import {
  makeCard,
  makeFigure,
  type MadeFigure,
} from "@/documents/figure/make-figure";
import { writeFigure } from "@/documents/figure/write-figure";
import { slideLayout } from "@/documents/pptx/slide-layout";
import { renderReport } from "@/documents/render-report";
import { smallestFolder, smallestTexts } from "@/lib/briefing/smallest.sample";
import { overlap } from "@/lib/geometry/rectangle";
import { samplePng, sampleSvg } from "@/lib/images/logo.sample";
import { loadBriefing } from "@/lib/load/load";
import { loadLogo } from "@/lib/load/load-logo";
import { readViewFile } from "@/wording/page/view-files";

/** The logo in the folder of the briefing, and what is said of it; none if empty. */
const disk = vi.hoisted(() => ({ logo: "", lang: "en" }));

vi.mock("next/navigation", () => ({ usePathname: () => "/en/smallest/" }));

vi.mock("@/lib/load/files", async (importActual) => ({
  ...(await importActual<object>()),
  listFolders: () => ["smallest"],
  readFolder: () => writeFolder(),
  readFolderFile: (_id: string, file: string) => {
    if (file.endsWith("png")) return samplePng();
    return file.endsWith("svg") ? new TextEncoder().encode(sampleSvg) : null;
  },
  stampFolder: () => disk.logo,
  readVersionFiles: () => [],
}));

const name = "Office of Maps & Names";

function writeFolder() {
  const logo = disk.logo === "" ? "" : `, logo: ${disk.logo}`;
  const text = smallestTexts["briefing.yaml"] ?? "";
  return smallestFolder({
    "briefing.yaml": text
      .replace("name: { en: Nobody }", `name: { en: "${name}" }${logo}`)
      // So long that it fills its lines.
      .replace("Nothing here is real.", "Nothing here is real. ".repeat(20)),
  });
}

const open = (ending: string, view = "uzbekistan") =>
  readViewFile({ lang: "en", briefing: "smallest", file: view + ending });

beforeEach(() => {
  disk.logo = "logo.svg";
});

/** The pictures in a page: what is said of each. */
function imagesOf(html: string): Record<string, string>[] {
  const images: Record<string, string>[] = [];
  const parser = new Parser({
    onopentag: (tag, attributes) => {
      if (tag === "img") images.push(attributes);
    },
  });
  parser.end(html);
  return images;
}

async function renderPage(): Promise<string> {
  const params = Promise.resolve({ lang: "en", briefing: "smallest" });
  const layout = createElement(BriefingLayout, { params, children: "content" });
  const { prelude } = await prerenderToNodeStream(layout);
  return text(prelude);
}

const pages: [string, () => Promise<string>][] = [
  ["the header of a page", renderPage],
  ["an embed", () => renderEmbed(open(".html"))],
  ["the one-file map", () => renderOneFile(open(".html"))],
];

describe.each(pages)("%s", (_, render) => {
  test.each([
    ["logo.svg", "data:image/svg+xml;charset=utf-8,%3C?", [150, 30]],
    ["logo.png", "data:image/png;base64,", [75, 30]],
  ] as const)(
    "shows %s without a request, on a white plate, by the publisher's name",
    async (logo, start, [width, height]) => {
      disk.logo = logo;
      const [image = {}, ...others] = imagesOf(await render());
      expect(others).toEqual([]);
      expect(image.src?.startsWith(start.replace("?", ""))).toBe(true);
      expect(image).toMatchObject({
        alt: "Office of Maps & Names",
        width: `${width}`,
        height: `${height}`,
      });
      expect(image.style).toContain("background:#fff");
    },
  );

  test("has not a byte more where there is none", async () => {
    disk.logo = "";
    const without = await render();
    expect(imagesOf(without)).toEqual([]);
    expect(without).not.toMatch(/logo|<p><\/p>/);
  });
});

test("an SVG comes out of its address as it was", () => {
  const uri = loadLogo(loadBriefing("smallest"))?.uri ?? "";
  const [, data = ""] = uri.split("utf-8,");
  expect(decodeURIComponent(data)).toBe(sampleSvg);
  expect(data).not.toMatch(/[#<>"&\n]/);
});

const figures: [string, () => MadeFigure][] = [
  ["the figure", () => makeFigure(open(".svg"), "page")],
  [
    "the figure of the region",
    () => makeFigure(open(".svg", "overview"), "page"),
  ],
  ["the figure in black", () => makeFigure(open(".svg"), "page", "bw")],
  ["the card", () => makeCard(open(".png"))],
  ["the card of the region", () => makeCard(open(".png", "overview"))],
];

describe.each(figures)("%s", (title, make) => {
  test("has the logo in its shape, clear of all text and of the map", () => {
    const { layout, svg } = make();
    const marks = layout.marks.filter(({ kind }) => kind === "image");
    expect(marks).toHaveLength(1);
    const [{ box } = { box: { x: 0, y: 0, width: 0, height: 0 } }] = marks;
    expect(box.width).toBeGreaterThan(100);
    expect(box.width / box.height).toBeCloseTo(5);
    const others = [...layout.texts, ...layout.marks].filter(
      (one) => one.kind !== "image",
    );
    for (const other of [...others, layout.map])
      expect(overlap(box, other.box)).toBe(false);
    expect(box.x + box.width).toBeLessThan(layout.width);
    expect(box.y + box.height).toBeLessThan(layout.height);
    expect(svg).toContain('xlink:href="data:image/svg+xml');
    expect(svg.includes("grayscale")).toBe(title.includes("black"));
  });

  test("has none where there is none", () => {
    disk.logo = "";
    expect(make().svg).not.toContain("<image");
  });
});

/** Whether a picture has the blue of the sample. */
function isBlue(png: Uint8Array): boolean {
  const { data } = PNG.sync.read(Buffer.from(png));
  for (let at = 0; at < data.length; at += 4)
    if (data[at] === 0 && data[at + 1] === 0x9e && data[at + 2] === 0xdb)
      return true;
  return false;
}

const write = async (ending: string) => (await writeFigure(open(ending))).body;

test("figure and card in pixels show the logo, and none where there is none", async () => {
  expect(isBlue(await write("-card.png"))).toBe(true);
  expect(isBlue(await write(".png"))).toBe(true);
  disk.logo = "";
  expect(isBlue(await write("-card.png"))).toBe(false);
}, 60_000);

/** What a PDF draws, unpacked. */
function readDrawing(pdf: Uint8Array): string {
  const text = Buffer.from(pdf).toString("latin1");
  const streams = [...text.matchAll(/stream\r?\n([^]*?)\r?\nendstream/g)];
  return streams
    .map(([, packed = ""]) => {
      try {
        return inflateSync(Buffer.from(packed, "latin1")).toString("latin1");
      } catch {
        return "";
      }
    })
    .join("\n");
}

/** The blue of the sample, 0 158 219, as operands of three decimals. */
const blue = /\b0 0?\.62 0?\.859\b/;

test.each([
  ["figure", () => write(".pdf")],
  ["brief", async () => (await renderReport(open(".pdf"))).body],
] as const)(
  "the %s as PDF has a logo of either type, and one without has none",
  async (_, make) => {
    const countImages = (pdf: Uint8Array) =>
      Buffer.from(pdf)
        .toString("latin1")
        .match(/\/Subtype\s*\/Image/g)?.length ?? 0;
    const drawn = await make();
    expect(readDrawing(drawn)).toMatch(blue);
    expect(countImages(drawn)).toBe(0);
    disk.logo = "logo.png";
    expect(countImages(await make())).toBeGreaterThan(0);
    disk.logo = "";
    const without = await make();
    expect(readDrawing(without)).not.toMatch(blue);
    expect(countImages(without)).toBe(0);
  },
  60_000,
);

test("the brief calls the logo by the publisher's name", async () => {
  const { body } = await renderReport(open(".pdf"));
  const alternatives = Buffer.from(body).toString("latin1");
  expect(alternatives).toContain(`/Alt (${name})`);
}, 60_000);

const unzip = async (ending: string): Promise<Unzipped> =>
  unzipSync((await renderReport(open(ending))).body);
const mediaOf = (parts: Unzipped, folder: string) =>
  Object.entries(parts).filter(([path]) => path.startsWith(`${folder}/media/`));

test("Word has the logo as PNG in the header of its pages, with the publisher's name", async () => {
  const parts = await unzip(".docx");
  const header = strFromU8(parts["word/header1.xml"] ?? new Uint8Array());
  expect(header).toContain('descr="Office of Maps &amp; Names"');
  const [, width, height] =
    /<wp:extent cx="(\d+)" cy="(\d+)"/.exec(header) ?? [];
  expect(Number(width) / Number(height)).toBeCloseTo(5, 1);
  const pictures = mediaOf(parts, "word").map(([, body]) => body);
  expect(pictures.length).toBe(2);
  const logo = loadLogo(loadBriefing("smallest"));
  if (logo === null) throw new Error("there is no logo");
  const drawn = Buffer.from(await drawLogo(logo));
  expect(isBlue(drawn)).toBe(true);
  expect(pictures.some((one) => drawn.equals(one))).toBe(true);
});

test("the same slides come each time", async () => {
  const [one, other] = [await unzip(".pptx"), await unzip(".pptx")];
  expect(Object.keys(one)).toEqual(Object.keys(other));
  for (const [path, body] of Object.entries(one))
    expect(strFromU8(body), path).toBe(strFromU8(other[path] ?? body));
});

test("Word without a logo has no picture but the map's, and its header is at the end of the line", async () => {
  disk.logo = "";
  const parts = await unzip(".docx");
  const header = strFromU8(parts["word/header1.xml"] ?? new Uint8Array());
  expect(header).not.toMatch(/<w:(drawing|tab)\b/);
  expect(header).toMatch(/<w:jc w:val="(right|end)"\/>/);
  expect(mediaOf(parts, "word").length).toBe(1);
});

const emu = 914_400;

test("slides have the logo on their master, where no title comes", async () => {
  const parts = await unzip(".pptx");
  const [path, master = ""] =
    Object.entries(parts)
      .filter(([one]) => /slideLayouts\/slideLayout\d+\.xml$/.test(one))
      .map(([one, body]): [string, string] => [one, strFromU8(body)])
      .find(([, xml]) => xml.includes("<p:pic>")) ?? [];
  expect(path).toBeDefined();
  expect(master).toContain('descr="Office of Maps &amp; Names"');
  const left = Number(/<p:pic>.*?<a:off x="(\d+)"/s.exec(master)?.[1]);
  const slide = strFromU8(parts["ppt/slides/slide1.xml"] ?? new Uint8Array());
  for (const xml of [master, slide]) {
    const title = /type="title".*?(?=<\/p:sp>)/s.exec(xml)?.[0] ?? "";
    const box = /<a:off x="(\d+)".*?<a:ext cx="(\d+)"/s.exec(title);
    if (box === null) continue;
    expect(Number(box[1]) + Number(box[2])).toBeLessThan(left);
  }
  expect(mediaOf(parts, "ppt").length).toBe(1);
});

test("slides without a logo have no picture, and titles over their width", async () => {
  disk.logo = "";
  const parts = await unzip(".pptx");
  expect(mediaOf(parts, "ppt")).toEqual([]);
  const layouts = Object.entries(parts)
    .filter(([one]) => one.includes("slideLayouts/slideLayout"))
    .map(([, body]) => strFromU8(body));
  const width = `cx="${Math.round(slideLayout.title.w * emu)}"`;
  expect(layouts.some((xml) => xml.includes(width))).toBe(true);
});
