import { spawnSync } from "node:child_process";
import mammoth from "mammoth";
import { describe, expect, test } from "vitest";
import type { ReportContent } from "../report/report-content";
import { describeReport } from "../report/describe-report";
import { openPackage } from "../office/office-package.sample";
import { groupFootnotes, listLines } from "../report/group-footnotes";
import { listViews, openReport } from "../report/report-page.sample";
import { writeDocx } from "./write-docx";

const hasPandoc = spawnSync("pandoc", ["--version"]).status === 0;
const picture = { svg: "<svg/>", png: onePixel(), width: 10, height: 7 };

const documents = [
  ...listViews("en").map((view) => ["en", view] as const),
  ["ru", "overview"] as const,
];

describe.each(documents)(
  "the Word document in %s of %s",
  async (lang, view) => {
    const content = describeReport(openReport(lang, view, ".docx"), "full");
    const bytes = await writeDocx(content, picture);
    const { callOf } = groupFootnotes(content);
    const cited = listLines(content).flatMap((line) => callOf(line) ?? []);
    const captions = listCaptions(content);

    test("has a number for every citation, first or repeated, in runs that any reader shows", () => {
      const docx = openPackage(bytes);
      expect(docx.all("word/document.xml", "w:fldSimple")).toEqual([]);
      const paragraphs = docx.all("word/document.xml", "w:p");
      const numbers = paragraphs.flatMap((paragraph) =>
        readMarks(paragraph.inner("w:r")),
      );
      expect(numbers).toEqual(cited);
      const said = paragraphs.map(({ inner }) =>
        inner("w:t")
          .map(({ text }) => text)
          .join(""),
      );
      for (const caption of captions) expect(said).toContain(caption);
    });

    test("keeps them in what is imported with mammoth", async () => {
      const { value } = await mammoth.convertToHtml({
        buffer: Buffer.from(bytes),
      });
      const marks = [...value.matchAll(/<sup>(.*?)<\/sup>/g)].flatMap(
        ([, inner = ""]) => readHtml(inner).match(/\d+/g) ?? [],
      );
      expect(marks.map(Number)).toEqual(cited);
      for (const caption of captions)
        expect(readHtml(value)).toContain(caption);
    });

    // Where pandoc is not installed, this is skipped by name; the two tests above always run.
    test.skipIf(!hasPandoc)("keeps them in what pandoc reads", () => {
      const { stdout } = spawnSync("pandoc", ["-f", "docx", "-t", "json"], {
        input: bytes,
        maxBuffer: 1e8,
      });
      const read = readPandoc(JSON.parse(stdout.toString()) as PandocDocument);
      expect(read.marks).toEqual(cited);
      for (const caption of captions) expect(read.text).toContain(caption);
    });
  },
);

test("each field at the foot of a Word page has something to show before pages are counted", async () => {
  const content = describeReport(openReport("en", "overview", ".docx"), "full");
  const docx = openPackage(await writeDocx(content, picture));
  const [paragraph] = docx.all("word/footer1.xml", "w:p");
  let shown: string | null = null;
  const fields: string[] = [];
  for (const { inner, text } of paragraph?.inner("w:r") ?? []) {
    const type = inner("w:fldChar")[0]?.attributes["w:fldCharType"];
    if (type === "separate") shown = "";
    else if (type === "end") {
      fields.push(shown ?? "");
      shown = null;
    } else if (shown !== null) shown += text;
  }
  expect(fields).toEqual(["1", "…"]);
});

function listCaptions({ figure, sections }: ReportContent): string[] {
  const tables = sections.flatMap(({ table }) => table ?? []);
  return [
    `${figure.label} 1. ${figure.caption}`,
    ...tables.map(
      ({ caption }, index) => `${figure.tableLabel} ${index + 1}. ${caption}`,
    ),
  ];
}

type Run = ReturnType<ReturnType<typeof openPackage>["all"]>[number];

/** The numbers of the notes that some runs call: by a mark of their own, or as a field's result. */
function readMarks(runs: readonly Run[]): number[] {
  let field: { instruction: string; isResult: boolean } | null = null;
  return runs.flatMap(({ inner, text }): number[] => {
    const type = inner("w:fldChar")[0]?.attributes["w:fldCharType"];
    if (type === "begin") field = { instruction: "", isResult: false };
    if (type === "separate" && field !== null) field.isResult = true;
    if (type === "end") field = null;
    const [mark] = inner("w:footnoteReference");
    if (mark !== undefined) return [Number(mark.attributes["w:id"])];
    if (field === null || type !== undefined) return [];
    if (!field.isResult) field.instruction += text;
    const isMark = field.isResult && field.instruction.includes("NOTEREF");
    return isMark ? [Number(text)] : [];
  });
}

/** Plain text of HTML without its tags. */
function readHtml(html: string): string {
  return html
    .replaceAll(/<[^>]*>/g, "")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
}

type PandocNode = { t?: string; c?: unknown };
type PandocDocument = { blocks: PandocNode[] };

/** What pandoc sees: the text without the notes, and the numbers of the notes in their order. */
function readPandoc({ blocks }: PandocDocument) {
  const marks: number[] = [];
  let notes = 0;
  const read = (node: unknown): string => {
    if (Array.isArray(node)) return node.map(read).join("");
    if (typeof node !== "object" || node === null) return "";
    const { t, c } = node as PandocNode;
    if (t === "Str") return String(c);
    if (t === "Space" || t === "SoftBreak") return " ";
    if (t === "Note") {
      marks.push((notes += 1));
      return "";
    }
    const text = read(c);
    if (t === "Superscript")
      for (const [number] of text.matchAll(/\d+/g)) marks.push(Number(number));
    return text;
  };
  const text = read(blocks);
  return { marks, text };
}

function onePixel(): Uint8Array {
  return Uint8Array.from(
    atob(
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
    ),
    (sign) => sign.charCodeAt(0),
  );
}
