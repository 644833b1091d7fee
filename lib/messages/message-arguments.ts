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
