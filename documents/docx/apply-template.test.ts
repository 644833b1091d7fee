import { expect, test } from "vitest";
import { sampleTemplate } from "@/lib/office/word-template.sample";
import { readWordTemplate } from "@/lib/office/word-template";
import { openPackage } from "../office/office-package.sample";
import { describeReport } from "../report/describe-report";
import { openReport } from "../report/report-page.sample";
import { writeDocx } from "./write-docx";

const body = "word/document.xml";

async function writeInHouse() {
  const template = readWordTemplate(sampleTemplate());
  if ("what" in template) throw new Error(template.what);
  const content = describeReport(
    openReport("en", "turkmenistan", ".docx"),
    "short",
  );
  const picture = {
    svg: "<svg/>",
    png: new Uint8Array(),
    width: 10,
    height: 7,
  };
  return openPackage(await writeDocx(content, picture, template));
}

test("a document has the styles, the theme and the page of its briefing's template", async () => {
  const docx = await writeInHouse();
  const styles = docx.all("word/styles.xml", "w:style");
  const byId = new Map(
    styles.map(({ attributes, inner }) => [
      attributes["w:styleId"],
      inner("w:name")[0]?.attributes["w:val"],
    ]),
  );
  expect(byId.size).toBe(styles.length);
  expect(byId.get("berschrift1")).toBe("heading 1");
  expect(docx.xml("word/styles.xml")).toContain("<w:caps/>");
  expect(docx.xml("word/theme/theme1.xml")).toContain('name="House"');
  const names = styles.map(({ inner }) =>
    inner("w:name")[0]?.attributes["w:val"]?.toLowerCase(),
  );
  expect(new Set(names).size).toBe(names.length);
  const used = ["w:pStyle", "w:rStyle", "w:tblStyle"].flatMap((tag) =>
    docx.all(body, tag).map(({ attributes }) => attributes["w:val"]),
  );
  for (const id of used) expect(byId.has(id)).toBe(true);
  const usedNames = new Set(used.map((id) => byId.get(id)));
  for (const name of ["heading 1", "caption", "Table text", "Source line"])
    expect(usedNames).toContain(name);
  expect(used).toContain("berschrift1");
  expect(used).toContain("Beschriftung");
  // Our own style gives way where the house has another one of its id.
  expect(byId.get("TableText")).toBe("A style of the house");
  expect(docx.all(body, "w:pgSz")[0]?.attributes["w:w"]).toBe("12240");
  const width = docx.all(body, "w:tblW")[0]?.attributes["w:w"];
  expect(Number(width)).toBe(12240 - 2 * 1440);
});
