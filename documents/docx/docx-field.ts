import {
  BuilderElement,
  Run,
  TextRun,
  type IRunOptions,
  type ParagraphChild,
  type XmlComponent,
} from "docx";

/**
 * A field as runs: its beginning, its instruction, its result, its end. Word also knows a field that
 * is one element around its result (`w:fldSimple`), but pandoc, mammoth and what imports with them
 * drop that with all that is in it.
 */
export function writeField(
  instruction: string,
  result: IRunOptions & { text: string },
): ParagraphChild[] {
  return [...beginField(instruction), new TextRun(result), ...endField()];
}

/** The beginning of a field, before its result; Word makes the result again if it `isStale`. */
export function beginField(
  instruction: string,
  isStale = false,
): ParagraphChild[] {
  return [
    new FieldRun(new FieldChar("begin", isStale)),
    new FieldRun(new FieldInstruction(instruction)),
    new FieldRun(new FieldChar("separate")),
  ];
}

/** The end of a field, after its result. */
export function endField(): ParagraphChild[] {
  return [new FieldRun(new FieldChar("end"))];
}

/** A run with a part of a field, for which the library has no option. */
class FieldRun extends Run {
  constructor(part: XmlComponent) {
    super({});
    this.root.push(part);
  }
}

class FieldChar extends BuilderElement<{ type: string; dirty?: string }> {
  constructor(type: "begin" | "separate" | "end", isStale = false) {
    super({
      name: "w:fldChar",
      attributes: {
        type: { key: "w:fldCharType", value: type },
        ...(isStale && { dirty: { key: "w:dirty", value: "true" } }),
      },
    });
  }
}

class FieldInstruction extends BuilderElement<{ space: string }> {
  constructor(text: string) {
    super({
      name: "w:instrText",
      attributes: { space: { key: "xml:space", value: "preserve" } },
    });
    this.root.push(` ${text} `);
  }
}
