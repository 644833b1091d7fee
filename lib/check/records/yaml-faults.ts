import type { YAMLParseError, YAMLWarning } from "yaml";

type Fault = YAMLParseError | YAMLWarning;

const remedies: Partial<Record<Fault["code"], string>> = {
  BAD_INDENT: "indent the lines of a record alike",
  BAD_SCALAR_START: "put the text in quotation marks",
  BLOCK_AS_IMPLICIT_KEY: "put a text that contains a colon in quotation marks",
  BLOCK_IN_FLOW: "close the bracket before the line ends, or leave it out",
  DUPLICATE_KEY: "keep one of the two",
  MISSING_CHAR:
    "add what is missing; put a text with special characters in quotation marks",
  MULTILINE_IMPLICIT_KEY: "close the quotation mark, or add the missing colon",
  MULTIPLE_DOCS: "remove the line of three hyphens",
  TAB_AS_INDENT: "indent with spaces",
  TAG_RESOLVE_FAILED: "put the text in quotation marks, or drop the !",
};

/** What YAML's parser complains of, with a remedy. */
export function describeYamlFault(fault: Fault): {
  what: string;
  remedy: string;
} {
  const what =
    fault.code === "DUPLICATE_KEY"
      ? "the same field stands twice in one record"
      : `not valid YAML: ${fault.message.split("\n")[0]}`;
  const remedy =
    remedies[fault.code] ?? "check the punctuation and the indentation";
  return { what, remedy };
}
