import type { Source } from "../briefing/model";
import { textIn, type TextIn } from "../text/text-in";

/** The title of a source; one of ours is in brackets, so that nobody takes it for its own. */
export function sourceTitle(
  { title, titled }: Pick<Source, "title" | "titled">,
  lang: string,
): TextIn {
  const one = textIn(title, lang);
  return titled === "described" ? { ...one, text: `[${one.text}]` } : one;
}
