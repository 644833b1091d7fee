import { expect, test } from "vitest";
import { smallestFolder, smallestTexts } from "../../briefing/smallest.sample";
import { linkBriefing } from "../../briefing/link";
import { samplePng, sampleSvg } from "../../images/logo.sample";
import { readCheckContext } from "../../load/files";
import { formatSnapshot, takeSnapshot } from "../../versions/snapshot";
import { checkBriefing } from "../check-briefing";
import { checkData } from "../check-folders";
import { formatProblem } from "../records/problem";

const svg = new TextEncoder().encode(sampleSvg);

/** The smallest briefing with a logo, and a folder in which some files are. */
function folderWith(logo: string, files: Record<string, Uint8Array>) {
  const text = (smallestTexts["briefing.yaml"] ?? "").replace(
    "{ name: { en: Nobody } }",
    `\n  name: { en: Nobody }\n  logo: ${logo}`,
  );
  return {
    ...smallestFolder({ "briefing.yaml": text }),
    context: {
      ...readCheckContext(),
      readFile: (name: string) => files[name] ?? null,
    },
  };
}

const check = (...args: Parameters<typeof folderWith>) =>
  checkBriefing(folderWith(...args)).problems.map(formatProblem);

test("a logo that can be drawn is accepted", () => {
  expect(check("logo.svg", { "logo.svg": svg })).toEqual([]);
  expect(check("logo.png", { "logo.png": samplePng() })).toEqual([]);
});

test("what is no picture at all is told of once", () => {
  const problems = check("logo.gif", {});
  expect(problems).toEqual([
    expect.stringContaining("use the name of an .svg or .png"),
  ]);
});

test("a logo that is not there is refused at its line, with a remedy", () => {
  expect(check("logo.svg", { "other.svg": svg })).toEqual([
    "data/smallest/briefing.yaml:17:9  there is no logo.svg in the folder of the briefing  →  put it there, or remove the field",
  ]);
});

test("a logo that is not what its ending says is refused", () => {
  expect(check("logo.png", { "logo.png": svg })).toEqual([
    expect.stringMatching(
      /briefing\.yaml:17:9 {2}logo\.png is not a PNG, as its ending says {2}→ {2}save the logo as PNG/,
    ),
  ]);
});

test("a logo in another folder is refused by its name alone", () => {
  expect(check("../logo.svg", { "../logo.svg": svg })).toEqual([
    expect.stringContaining("use the name of an .svg or .png"),
  ]);
});

function publish(logo: Uint8Array | null) {
  const { records } = checkBriefing(
    folderWith("logo.svg", { "logo.svg": svg }),
  );
  if (records === null) throw new Error("not valid");
  const briefing = linkBriefing(records);
  return takeSnapshot({ briefing, records, boundaries: {}, logo });
}

test("a version keeps the sum of its logo, and one without a logo has no such field", () => {
  const { logo } = publish(svg);
  expect(logo?.name).toBe("logo.svg");
  expect(logo?.sha256).toMatch(/^[0-9a-f]{64}$/);
  expect(publish(null)).not.toHaveProperty("logo");
});

test("another logo under the name of one that was published is refused", () => {
  const path = "data/smallest/versions/1.0.0.json";
  const kept = {
    versions: [{ path, text: formatSnapshot(publish(svg)) }],
    boundaries: () => ({ path: "x", topology: {} }),
  };
  const look = (bytes: Uint8Array) =>
    checkData(
      "data",
      [folderWith("logo.svg", { "logo.svg": bytes })],
      () => kept,
    ).problems.map(formatProblem);
  expect(look(svg)).toEqual([]);
  const other = sampleSvg.replace("#009edb", "#000000");
  expect(look(new TextEncoder().encode(other))).toEqual([
    expect.stringMatching(
      /briefing\.yaml:17:9 {2}version 1\.0\.0 is published: logo \(sha256\) was/,
    ),
  ]);
});
