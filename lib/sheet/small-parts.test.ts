import { describe, expect, test } from "vitest";
import { sampleFolder } from "../briefing/briefing.sample";
import { buildBriefing } from "../load/build-briefing";
import { nameMap } from "./map-name";
import { formatNumbers } from "../text/number-ranges";
import { setDensity } from "./png-density";
import { chooseScaleBar } from "./scale-bar";
import { element, formatXml } from "../text/xml";

describe("numbers of notes", () => {
  test("runs of three and more are drawn together", () => {
    expect(formatNumbers([1, 2, 3, 4, 8, 9, 12])).toBe("1–4, 8, 9, 12");
    expect(formatNumbers([5])).toBe("5");
    expect(formatNumbers([])).toBe("");
  });
});

describe("the name of a map's file", () => {
  const briefing = buildBriefing(sampleFolder());

  test("is catalogue, short name, paper and day", () => {
    const clearance = {
      profile: "plain" as const,
      texts: { plain: { en: "Ours." } },
      map_number: "M 1",
      catalogue: "BM",
      short_name: "sample",
    };
    expect(nameMap({ ...briefing, clearance }, "north", "en")).toBe(
      "BM_sample-north-en_A4_20200101",
    );
  });

  test("is not made up where the briefing has no clearance", () => {
    expect(nameMap(briefing, "north", "en")).toBeNull();
  });
});

describe("the scale bar", () => {
  const settings = {
    kind: "albers" as const,
    parallels: [38.5, 52] as [number, number],
    origin: { lat: 45, lon: 67 },
  };
  const extent = { x: -4000, y: -2800, width: 8000, height: 5600 };
  const bar = (room: number) =>
    chooseScaleBar({ unitMetres: 400 }, settings, extent, 0.1, room);

  test("is the longest of round kilometres that there is room for", () => {
    expect(bar(220).kilometres).toBe(500);
    expect(bar(110).kilometres).toBe(200);
    expect(bar(51).kilometres).toBe(200);
    expect(bar(24).kilometres).toBe(50);
  });

  test("is true along the middle parallel, where the map is a little narrow", () => {
    const plane = (bar(220).kilometres * 1000 * 0.1) / 400;
    expect(bar(220).width / plane).toBeGreaterThan(0.99);
    expect(bar(220).width / plane).toBeLessThan(0.9999);
  });
});

describe("a PNG's density", () => {
  test("stands in a chunk of its own after the header", () => {
    const png = new Uint8Array(45).fill(7);
    const dense = setDensity(png, 11811);
    const view = new DataView(dense.buffer);
    expect(dense.length).toBe(png.length + 21);
    expect(new TextDecoder().decode(dense.subarray(37, 41))).toBe("pHYs");
    expect([view.getUint32(41), view.getUint32(45), dense[49]]).toEqual([
      11811, 11811, 1,
    ]);
    // Checksum of this chunk as libpng writes it for 300 dots per inch.
    expect(view.getUint32(50)).toBe(0x78a53f76);
  });
});

describe("XML", () => {
  test("text and attributes can't become markup", () => {
    const node = element("text", { x: 1.23456, id: null, "data-a": 'a"<b' }, [
      element("tspan", {}, "1 < 2 & 3"),
    ]);
    expect(formatXml(node)).toBe(
      '<text x="1.235" data-a="a&quot;&lt;b">\n<tspan>1 &lt; 2 &amp; 3</tspan>\n</text>',
    );
  });
});
