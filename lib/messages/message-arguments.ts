import {
  parse,
  TYPE,
  type MessageFormatElement,
} from "@formatjs/icu-messageformat-parser";

/** What is wrong with the syntax of a message, or the arguments and tags that it takes. */
export type ReadMessage = { fault: string } | { takes: string[] };

/** Reads a message in ICU syntax: `{count, plural, one {# event} other {# events}}`. */
export function readMessage(message: string): ReadMessage {
  try {
    const takes = listArguments(parse(message));
    return { takes: [...new Set(takes)].sort() };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    // The parser names a fault in capitals: EXPECT_ARGUMENT_CLOSING_BRACE.
    const fault = error.message.toLowerCase().replaceAll("_", " ");
    return { fault };
  }
}

function listArguments(elements: readonly MessageFormatElement[]): string[] {
  return elements.flatMap((element) => {
    switch (element.type) {
      case TYPE.literal:
      case TYPE.pound:
        return [];
      case TYPE.tag:
        return [`<${element.value}>`, ...listArguments(element.children)];
      case TYPE.plural:
      case TYPE.select:
        return [
          `{${element.value}}`,
          ...Object.values(element.options).flatMap(({ value }) =>
            listArguments(value),
          ),
        ];
      case TYPE.argument:
      case TYPE.number:
      case TYPE.date:
      case TYPE.time:
        return [`{${element.value}}`];
    }
  });
}

/**
 * What is wrong with a phrase that stands in place of a message: its syntax, or a value that the
 * message does not have. It need not take all of them. Null if nothing is.
 */
export function findPhraseFault(
  phrase: string,
  message: string,
): { what: string; remedy: string } | null {
  const [own, base] = [readMessage(phrase), readMessage(message)];
  if ("fault" in own)
    return {
      what: `is not ICU syntax: ${own.fault}`,
      remedy: `write its braces as the neutral phrase does: ${message}`,
    };
  const has = "takes" in base ? base.takes : [];
  const unknown = own.takes.filter((one) => !has.includes(one));
  if (unknown.length === 0) return null;
  return {
    what: `takes ${unknown.join(", ")}, which has no value there`,
    remedy:
      has.length === 0
        ? "write it without braces"
        : `use no other than ${has.join(", ")}`,
  };
}
